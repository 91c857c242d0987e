using System.Text.Json;
using Belong.Data;
using Microsoft.AspNetCore.Identity;

namespace Belong.Web.House.SignIn;

/// <summary>Accounts as the framework's identity library asks for them: of it the hashing of passwords and the whole of passkeys are used.</summary>
public sealed class AccountStore(Accounts accounts, TimeProvider time) : IUserPasskeyStore<Account>, IUserPasswordStore<Account>, IUserSecurityStampStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Worker);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Worker);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => UpdateAsync(user, cancellationToken);

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        accounts.Save(user);
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken)
    {
        accounts.Close(user.Worker);
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Task.FromResult(Guid.TryParse(userId, out var id) ? accounts.Find(id) : null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => Task.FromResult(accounts.Find(normalizedUserName));

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.Password = passwordHash ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Password);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Password.Length > 0);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken)
    {
        user.Stamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Stamp);

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        accounts.Keep(new(passkey.CredentialId, user.Worker, passkey.Name ?? "", JsonSerializer.Serialize(Kept.Of(passkey)), passkey.CreatedAt.UtcDateTime, time.GetUtcNow().UtcDateTime));
        return Task.CompletedTask;
    }

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<IList<UserPasskeyInfo>>([.. accounts.PasskeysOf(user.Worker).Select(Read)]);

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) => Task.FromResult(accounts.Passkey(credentialId) is { } passkey ? accounts.Find(passkey.Worker) : null);

    public Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(accounts.Passkey(credentialId) is { } passkey && passkey.Worker == user.Worker ? Read(passkey) : null);

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        accounts.Remove(user.Worker, credentialId);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private static UserPasskeyInfo Read(Passkey passkey) => JsonSerializer.Deserialize<Kept>(passkey.Data)!.As(passkey.Credential, passkey.Called);

    /// <summary>What the framework gives of a passkey and asks back.</summary>
    private sealed record Kept(byte[] PublicKey, DateTimeOffset CreatedAt, uint SignCount, string[]? Transports, bool IsUserVerified, bool IsBackupEligible, bool IsBackedUp, byte[] AttestationObject, byte[] ClientDataJson)
    {
        public static Kept Of(UserPasskeyInfo info) => new(info.PublicKey, info.CreatedAt, info.SignCount, info.Transports, info.IsUserVerified, info.IsBackupEligible, info.IsBackedUp, info.AttestationObject, info.ClientDataJson);

        public UserPasskeyInfo As(byte[] credential, string called) => new(credential, PublicKey, CreatedAt, SignCount, Transports, IsUserVerified, IsBackupEligible, IsBackedUp, AttestationObject, ClientDataJson) { Name = called };
    }
}
