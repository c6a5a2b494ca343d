using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Summarizer.Functions;

public static class Startup
{
    /// <summary>
    /// Lets the worker start where a setting is wrong, so that <c>/api/health</c> can name it; a process that dies at its start tells nobody. The
    /// pipeline still refuses to run, and what is uploaded meanwhile is found by the sweep once the setting is mended.
    /// </summary>
    public static IServiceCollection StartDespiteWrongSettings(this IServiceCollection services) => services.RemoveAll<IStartupValidator>();
}
