using Belong.Web.House;

namespace Belong.Web.Api;

/// <summary>What a connected system must have to ask an address of the API: the scope, and the permission of the post it stands for. An address that names none answers nobody.</summary>
public sealed record ApiNeeds(string Scope, Permission Permission);
