using Microsoft.AspNetCore.Identity;

namespace Belong.Web.House.SignIn;

/// <summary>The framework's word on what a browser answered; null where the answer could not even be read.</summary>
public static class PasskeyAnswer
{
    public static async Task<T?> OfAsync<T>(Func<Task<T>> asks)
        where T : class
    {
        try
        {
            return await asks();
        }
        catch (Exception unreadable) when (unreadable is PasskeyException or System.Text.Json.JsonException or InvalidOperationException or FormatException or ArgumentException or System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
