using Summarizer.Language.Detection;

namespace Summarizer.Tests.Language;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The council said on Monday that it would close the old harbour before the end of the year.")]
    [InlineData("de", "Der Stadtrat hat am Montag beschlossen, den alten Hafen bis zum Ende des Jahres zu schließen.")]
    [InlineData("fr", "Le conseil municipal a décidé lundi de fermer le vieux port avant la fin de l'année.")]
    [InlineData("es", "El ayuntamiento decidió el lunes cerrar el viejo puerto antes de que termine el año.")]
    [InlineData("it", "Il consiglio comunale ha deciso lunedì di chiudere il vecchio porto prima della fine dell'anno.")]
    [InlineData("pt", "A câmara municipal decidiu na segunda-feira fechar o velho porto antes do fim do ano, mas não disse como.")]
    [InlineData("nl", "De gemeenteraad heeft maandag besloten om de oude haven voor het einde van het jaar te sluiten.")]
    [InlineData("sv", "Kommunfullmäktige beslutade i måndags att stänga den gamla hamnen före årets slut, men det är inte klart hur.")]
    [InlineData(
        "da",
        "Byrådet besluttede mandag at lukke den gamle havn inden årets udgang, men hun ved ikke hvordan det skal ske efter nytår."
    )]
    [InlineData("no", "Bystyret vedtok mandag å stenge den gamle havnen før årets slutt, men hun vet ikke hva som skal skje etter nyttår.")]
    [InlineData(
        "fi",
        "Kaupunginvaltuusto päätti maanantaina sulkea vanhan sataman ennen vuoden loppua, mutta se ei ole vielä selvää miten."
    )]
    [InlineData("pl", "Rada miasta zdecydowała w poniedziałek, że stary port zostanie zamknięty przed końcem roku.")]
    [InlineData("cs", "Zastupitelstvo v pondělí rozhodlo, že starý přístav bude do konce roku uzavřen.")]
    [InlineData("ro", "Consiliul local a decis luni să închidă vechiul port până la sfârșitul anului.")]
    [InlineData("hu", "A városi tanács hétfőn úgy döntött, hogy az év végéig bezárja a régi kikötőt.")]
    [InlineData("tr", "Belediye meclisi pazartesi günü eski limanı yıl sonuna kadar kapatma kararı aldı ve bu çok konuşuldu.")]
    [InlineData("id", "Dewan kota memutuskan pada hari Senin untuk menutup pelabuhan lama itu sebelum akhir tahun.")]
    [InlineData("vi", "Hội đồng thành phố đã quyết định hôm thứ Hai đóng cửa cảng cũ trước cuối năm nay.")]
    [InlineData("ru", "Городской совет решил в понедельник закрыть старый порт до конца года, но не сказал как.")]
    [InlineData("uk", "Міська рада вирішила в понеділок закрити старий порт до кінця року, але не сказала як.")]
    [InlineData("el", "Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να κλείσει το παλιό λιμάνι.")]
    [InlineData("ar", "قرر مجلس المدينة يوم الاثنين إغلاق الميناء القديم قبل نهاية هذا العام.")]
    [InlineData("ur", "شہر کی کونسل نے پیر کو پرانی بندرگاہ سال کے آخر تک بند کرنے کا فیصلہ کیا ہے۔")]
    [InlineData("fa", "شورای شهر روز دوشنبه تصمیم گرفت که بندر قدیمی را تا پایان سال ببندد و این خبر را اعلام کرد.")]
    [InlineData("hi", "नगर परिषद ने सोमवार को पुराने बंदरगाह को साल के अंत तक बंद करने का फैसला किया है।")]
    [InlineData("zh", "市议会星期一决定在年底之前关闭旧港口。")]
    [InlineData("ja", "市議会は月曜日、年末までに古い港を閉鎖することを決めた。")]
    [InlineData("ko", "시의회는 월요일에 연말까지 옛 항구를 폐쇄하기로 결정했다.")]
    [InlineData("he", "מועצת העיר החליטה ביום שני לסגור את הנמל הישן לפני סוף השנה.")]
    public void A_sentence_is_enough_to_tell(string language, string text)
    {
        Assert.Equal(language, LanguageDetector.Detect(text, null));
        Assert.Equal(language, LanguageDetector.Detect(text, language + "-XX"));
    }

    [Theory]
    [InlineData("", null, "und")]
    [InlineData("4711", null, "und")]
    [InlineData("Larkhaven Ferry", null, "und")]
    [InlineData("Larkhaven Ferry", "en-GB", "en")]
    [InlineData("Larkhaven Ferry", "nb_NO", "no")]
    [InlineData("Larkhaven Ferry", "x-default-nonsense", "und")]
    public void What_is_too_short_is_what_it_says_of_itself(string text, string? declared, string language) =>
        Assert.Equal(language, LanguageDetector.Detect(text, declared));

    [Fact]
    public void A_template_that_declares_the_wrong_language_is_not_believed() =>
        Assert.Equal(
            "de",
            LanguageDetector.Detect(
                "Der Rat hat am Montag beschlossen, dass die Stadt den Hafen nicht schließt und sich mit einer Lösung bis zum Herbst Zeit lässt.",
                "en-US"
            )
        );
}
