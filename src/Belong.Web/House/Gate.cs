using Belong.Data;
using Belong.Web.House.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Belong.Web.House;

/// <summary>
/// Stands before every page. One that names no permission is not opened to anybody; whoever lacks the one it names is
/// refused, and that they tried is logged.
/// </summary>
public sealed class Gate(TheHouse house) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var page = context.ActionDescriptor.HandlerTypeInfo;
        if (page.IsDefined(typeof(OpenToAllAttribute), inherit: false))
        {
            await next();
            return;
        }

        if (house.PersonOf(context.HttpContext.User) is not { } me)
        {
            if (SignedIn.WorkerOf(context.HttpContext.User) is { } worker && !house.HasPersonas)
            {
                await house.Log.WriteAsync(new Look(worker, context.HttpContext.Request.Path, true, []));
                context.HttpContext.RequestServices.GetRequiredService<SessionTickets>().EndAll(worker, "Holds no post, or sign-in was stopped");
                await context.HttpContext.SignOutAsync();
                context.Result = new RedirectResult("/sign-in?out=no-post");
                return;
            }

            var back = context.HttpContext.Request.Path + context.HttpContext.Request.QueryString;
            context.Result = new RedirectResult($"/sign-in?back={Uri.EscapeDataString(back)}");
            return;
        }

        var needs = page.GetCustomAttributes(typeof(NeedsAttribute), inherit: false).OfType<NeedsAttribute>().SingleOrDefault();
        if (needs is null || !me.May(needs.Permission))
        {
            await house.Log.WriteAsync(new Look(me.Id, context.HttpContext.Request.Path, true, []));
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        await next();
    }
}
