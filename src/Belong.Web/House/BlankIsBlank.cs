using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Belong.Web.House;

/// <summary>A field left blank binds as empty text, not as nothing.</summary>
internal sealed class BlankIsBlank : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) => context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
