using System.Diagnostics.Metrics;
using System.Globalization;
using Belong.Data;
using Belong.Domain.Governance;
using Belong.Domain.Places;
using Belong.Returns.Ssda903.Checking;
using Belong.Web.Api;
using Belong.Web.House.SignIn;
using Belong.Web.House.Watching;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Logging.Console;

namespace Belong.Web.House;

/// <summary>Puts the service together. Tests and the command line start it the same way.</summary>
public static class BelongHost
{
    /// <summary>A return of 80,000 children is some 80 MB; anything above this is told so in words, not cut off.</summary>
    public const long UploadAtMost = 150L * 1024 * 1024;

    /// <summary>What is sent to any other page, with room to say on the page itself how much too large a file is.</summary>
    public const long PageAtMost = 130L * 1024 * 1024;

    /// <param name="personas">Made-up people to sign in as: the demo.</param>
    /// <param name="day">The day it is taken to be; null for today.</param>
    /// <param name="entrance">How people come in, where there are no personas.</param>
    /// <param name="watched">What it tells whoever runs it; null for what goes wrong, in words.</param>
    /// <param name="limits">How often one person may ask for what costs much; null for the ordinary.</param>
    public static WebApplication Build(Ledger ledger, bool personas, DateOnly? day, string? url = null, IPlaceOfPostcode? postcodes = null, Providers? providers = null, VirusScan? scan = null, Entrance? entrance = null, Watched? watched = null, TooOften? limits = null)
    {
        if (personas == entrance is not null)
        {
            throw new ArgumentException("People come in as personas or by an entrance: one of the two", nameof(entrance));
        }

        scan ??= VirusScan.Named(Environment.GetEnvironmentVariable("BELONG_CLAMD")); // a wrong address stops the start, not the first upload
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(BelongHost).Assembly.GetName().Name,
            ContentRootPath = ContentRoot(),
            WebRootPath = "wwwroot",
        });
        builder.Logging.ClearProviders();
        if (watched?.AsJson == true)
        {
            builder.Logging.AddConsole(console => console.FormatterName = JsonLog.Named).AddConsoleFormatter<JsonLog, ConsoleFormatterOptions>();
            builder.Logging.AddFilter(typeof(RequestLog).FullName, LogLevel.Information);
        }
        else
        {
            builder.Logging.AddSimpleConsole();
        }

        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = UploadAtMost * 4;
        });
        if (url is not null)
        {
            builder.WebHost.UseUrls(url);
        }

        // Browsers tell ports apart for pages and not for cookies: two demos on one machine must not share theirs.
        var cookies = personas && url is not null && new Uri(url).Port is > 0 and var port ? $"-{port}" : "";
        var clock = new UkClock(day) { InstantsFollowDay = ledger.County.Council.IsMadeUp };
        ledger.Instant = clock.Instant;
        var services = builder.Services;
        services.AddSingleton(ledger);
        services.AddSingleton(_ => new AccessLog(ledger.Engine, $"{Environment.MachineName}-{Guid.NewGuid():N}", clock.Instant));
        services.AddSingleton(_ => new Drafts(ledger.Engine, clock.Instant));
        services.AddSingleton(provider => new TheHouse(ledger, provider.GetRequiredService<AccessLog>(), provider.GetRequiredService<Drafts>(), clock, personas) { Entrance = entrance, Postcodes = postcodes, Providers = providers, Scan = scan });
        services.AddSingleton(_ => new Uploads(ledger.Engine, clock.Instant));
        services.AddSingleton(_ => new Leases(ledger.Engine, static () => DateTime.UtcNow));
        services.AddSingleton<Imports>();
        services.AddHostedService<ReadsFiles>();
        if (personas)
        {
            // A demo's cookies end with it, and it leaves no keys on the machine.
            services.AddSingleton<Microsoft.AspNetCore.DataProtection.IDataProtectionProvider, Microsoft.AspNetCore.DataProtection.EphemeralDataProtectionProvider>();
            services.AddHostFiltering(options => options.AllowedHosts = Doors.OfThisMachine);
        }

        // A cookie that is so called is of this host alone: no other name of the same domain can put one in its place.
        var isEncrypted = entrance?.IsEncrypted ?? false;
        var before = isEncrypted ? "__Host-" : "";

        services.AddSingleton<Gate>();
        services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = UploadAtMost * 4);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = $"{before}belong-form{cookies}";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = isEncrypted ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        var authentication = services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = $"{before}belong{cookies}";
            options.Cookie.HttpOnly = true;

            // Whoever comes back from the council's sign-in, or follows a link in a message, comes from elsewhere; every form has a token of its own.
            options.Cookie.SameSite = personas ? SameSiteMode.Strict : SameSiteMode.Lax;
            options.Cookie.SecurePolicy = isEncrypted ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.LoginPath = "/sign-in";
            options.ExpireTimeSpan = entrance?.Idle ?? TimeSpan.FromHours(10);
            options.SlidingExpiration = true;
            options.TimeProvider = entrance?.Time ?? TimeProvider.System;
        });
        if (entrance is not null)
        {
            Doors.Open(services, authentication, ledger, entrance);
        }

        services.Configure<Microsoft.AspNetCore.Mvc.CookieTempDataProviderOptions>(options =>
        {
            options.Cookie.Name = $"{before}belong-done{cookies}";
            options.Cookie.SecurePolicy = isEncrypted ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        services.AddRazorPages(options =>
            {
                options.Conventions.ConfigureFilter(new AutoValidateAntiforgeryTokenAttribute());
                options.Conventions.AddFolderApplicationModelConvention("/", AnswersComeFromForms);
            })
            .AddMvcOptions(options =>
            {
                options.ModelBinderProviders.Insert(0, new DayBinder());
                options.Filters.AddService<Gate>(order: int.MinValue);
                options.ModelMetadataDetailsProviders.Add(new BlankIsBlank());
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
                options.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => "");
                options.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((_, _) => "This answer could not be read: enter it again");
                options.ModelBindingMessageProvider.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "This answer could not be read: enter it again");
                options.ModelBindingMessageProvider.SetValueIsInvalidAccessor(_ => "This answer could not be read: enter it again");
                options.ModelBindingMessageProvider.SetValueMustBeANumberAccessor(_ => "Enter a number");
                options.ModelBindingMessageProvider.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
            });

        services.AddSingleton<RequestLog>();
        if (watched?.Collector is { } collector)
        {
            Telemetry.Add(services, collector);
        }

        ApiMap.Add(services);
        (limits ?? new()).Add(services);
        builder.Services.AddRouting(options => options.ConstraintMap.Add("records", typeof(ManyOfAKind)));

        var app = builder.Build();
        Telemetry.Observe(app.Services.GetRequiredService<IMeterFactory>().Create(Measured.Name), app.Services.GetRequiredService<TheHouse>(), app.Services.GetService<Sessions>());
        if (watched?.AsJson == true)
        {
            app.Use(app.Services.GetRequiredService<RequestLog>().Write);
        }

        if (entrance is not null)
        {
            app.UseForwardedHeaders(Doors.Believed(entrance));
        }

        // Of the demo too: a page elsewhere whose name is made to lead to this machine is not the demo's.
        app.UseHostFiltering();

        // A program is answered in JSON, whatever went wrong; a person is shown a page.
        app.UseWhen(IsOfApi, api => api.UseExceptionHandler(problem => problem.Run(static http => ApiProblem.Of(StatusCodes.Status500InternalServerError, "failed", "Something went wrong here, and it is logged").ExecuteAsync(http))));
        app.UseWhen(static http => !IsOfApi(http), pages => pages.UseExceptionHandler("/problem/500").UseStatusCodePagesWithReExecute("/problem/{0}"));
        app.Use(RefusalsAreRead);
        app.UseRequestLocalization(new RequestLocalizationOptions { DefaultRequestCulture = new RequestCulture("en-GB"), SupportedCultures = [new CultureInfo("en-GB")], SupportedUICultures = [new CultureInfo("en-GB")] });
        app.Use(Guarded);
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = static served =>
            {
                // It answers for packs, which stand elsewhere than where it is kept.
                if (served.File.Name == "offline.js")
                {
                    served.Context.Response.Headers["Service-Worker-Allowed"] = "/";
                }
            },
        });
        app.UseRouting();
        app.Use(NoMoreThanItsPageAsks);
        if (entrance is not null)
        {
            app.Use(Doors.SmallFromStrangers);
            app.Use(SessionTickets.BeginAnew);
        }

        app.UseAuthentication();
        if (entrance is not null)
        {
            app.Use(KeptForm.Keep);
            Doors.Map(app);
        }

        app.UseRateLimiter(); // before a form is read
        app.Use(ReadableForms);
        ApiMap.Map(app);
        app.MapRazorPages();
        app.MapGet("/paper.css", () => Results.Text($"@media print {{\n{Papers.PackPrint.Style(ledger.County.Council.Facts<Letterhead>().LastOrDefault()?.Fact ?? Letterhead.Ordinary, ".belong-page")}}}\n", "text/css"));

        // Whoever starts nodes anew asks the first, whoever sends requests to them the second: a node waits for its database, and need not be started again.
        app.MapGet("/live", () => ledger.Broken is null ? Results.Text("live") : Results.Text("The ledger cannot be read", statusCode: 503));
        app.MapGet("/health", async () => ledger.Broken is not null ? Results.Text("The ledger cannot be read", statusCode: 503)
            : await ledger.Engine.AnswersAsync(TimeSpan.FromSeconds(3)) ? Results.Text("well")
            : Results.Text("The database does not answer", statusCode: 503));
        return app;
    }

    internal static bool IsOfApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>What a form asks is answered by the form alone: no part of an address that happens to be called the same is taken for an answer.</summary>
    private static void AnswersComeFromForms(PageApplicationModel page)
    {
        foreach (var asked in page.HandlerProperties.Where(property => property.BindingInfo is { BindingSource: null } && property.Attributes.OfType<BindPropertyAttribute>().Any(bound => !bound.SupportsGet)))
        {
            asked.BindingInfo!.BindingSource = BindingSource.Form;
        }
    }

    /// <summary>Only a return is many large files; the largest of the others is a film.</summary>
    private static Task NoMoreThanItsPageAsks(HttpContext context, RequestDelegate next)
    {
        if (!"/returns".Equals(context.Request.Path.Value?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most)
        {
            most.MaxRequestBodySize = PageAtMost;
        }

        return next(context);
    }

    /// <summary>The page that says what went wrong is read, whatever was sent: a refused form is not sent to it.</summary>
    private static Task RefusalsAreRead(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    private static Task Guarded(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers.XContentTypeOptions = "nosniff";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=63072000; includeSubDomains"; // two years, as browsers' lists ask
        }

        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (!context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal))
        {
            headers.CacheControl = "no-store";
        }

        return next(context);
    }

    /// <summary>A form that cannot be read, has fields named as none of ours is, or characters that no database keeps, is refused before any page has it.</summary>
    private static async Task ReadableForms(HttpContext context, RequestDelegate next)
    {
        if (context.Request.HasFormContentType && context.Features.Get<IStatusCodeReExecuteFeature>() is null && context.User.Identity?.IsAuthenticated == true)
        {
            try
            {
                var form = await context.Request.ReadFormAsync(context.RequestAborted);
                if (form.Any(field => field.Value.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true)) || form.Files.Any(file => file.FileName.Contains('\0', StringComparison.Ordinal)) || form.Keys.Any(name => name.Length > 80 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_') || name.Count(letter => letter == '.') > 2))
                {
                    context.Response.StatusCode = StatusCodes.Status400BadRequest;
                    return;
                }
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException or IOException)
            {
                context.Response.StatusCode = unreadable is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
                return;
            }
        }

        await next(context);
    }

    /// <summary>Where wwwroot is: beside the program once published, else in the project's folder.</summary>
    private static string ContentRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "wwwroot", "assets")))
            {
                return folder.FullName;
            }

            var project = Path.Combine(folder.FullName, "src", "Belong.Web");
            if (Directory.Exists(Path.Combine(project, "wwwroot", "assets")))
            {
                return project;
            }
        }

        return AppContext.BaseDirectory;
    }
}
