using System.Xml.Linq;
using Belong.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Belong.Web.House.SignIn;

/// <summary>The framework's keys, kept where every node finds them.</summary>
public sealed class StoredKeys(KeyRing ring) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. ring.All().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => ring.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
