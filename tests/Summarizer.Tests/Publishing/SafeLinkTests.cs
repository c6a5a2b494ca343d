using Summarizer.Publishing;

namespace Summarizer.Tests.Publishing;

/// <summary>An upload's address is as good as its uploader: where a reader's browser is never sent.</summary>
public sealed class SafeLinkTests
{
    [Theory]
    [InlineData("https://user@news.example/a")]
    [InlineData("https://user:word@news.example/a")]
    [InlineData("https://news.example@evil.example/")]
    [InlineData("http://localhost:8080/a")]
    [InlineData("http://printer/")]
    [InlineData("http://router.lan/")]
    [InlineData("http://a.internal./")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://172.20.0.1/")]
    [InlineData("http://192.168.0.1/")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("mailto:desk@news.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative")]
    [InlineData("")]
    [InlineData(null)]
    public void No_page_is_linked(string? address)
    {
        Assert.Null(SafeLink.ToPage(address));
        Assert.Null(SafeLink.Host(address));
    }

    [Theory]
    [InlineData("https://news.example/a?b=1", "https://news.example/a?b=1", "news.example")]
    [InlineData("http://www.news.example:8443/", "http://www.news.example:8443/", "news.example")]
    [InlineData("https://8.8.4.4/", "https://8.8.4.4/", "8.8.4.4")]
    [InlineData("https://п\u0430utina.example/", "https://xn--utina-3ve8h.example/", "xn--utina-3ve8h.example")]
    public void A_page_is_linked_by_the_host_that_it_has(string address, string link, string host)
    {
        Assert.Equal(link, SafeLink.ToPage(address));
        Assert.Equal(host, SafeLink.Host(address));
    }

    [Theory]
    [InlineData("https://новости.example/")]
    [InlineData("https://日本のnews.example/")]
    [InlineData("https://münchen.example/")]
    public void A_host_of_one_script_keeps_its_own_letters(string address) =>
        Assert.DoesNotContain("xn--", SafeLink.Host(address), StringComparison.Ordinal);
}
