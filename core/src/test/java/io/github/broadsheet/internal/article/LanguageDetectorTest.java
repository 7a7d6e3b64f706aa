package io.github.broadsheet.internal.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector();

    private String detect(String text) {
        return detector.detect(text, 0, text.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The minister said that the bridge would be opened on Friday",
                "en|MAYOR OF THE CITY OPENS BRIDGE",
                "en|Storm hits the coast",
                "de|Der Minister hat gesagt, dass die Brücke am Freitag nicht geöffnet wird",
                "de|DER MINISTER HAT GESAGT, DASS DIE BRÜCKE AM FREITAG NICHT GEÖFFNET WIRD",
                "fr|Le ministre a dit que le pont ne sera pas ouvert dans la ville avant vendredi",
                "es|El ministro dijo que el puente no se va a abrir hasta el viernes por la lluvia",
                "it|Il ministro ha detto che il ponte non sarà aperto per la pioggia nella città",
                "pt|O ministro disse que a ponte não foi aberta na cidade por causa da chuva e do vento",
                "nl|De minister heeft gezegd dat de brug niet wordt geopend voor het einde van het jaar",
                "sv|Ministern sade att bron inte öppnas för trafik och att det är för sent",
                "pl|Minister powiedział, że most nie jest otwarty i że to już się nie zmieni",
                "cs|Ministr řekl, že most není otevřen a že to už se v tomto roce nezmění, ale bude",
                "tr|Bakan bu köprü için çok önemli bir karar olduğunu ve daha sonra açılacağını söyledi",
                "id|Menteri itu mengatakan bahwa jembatan tidak akan dibuka karena hujan dan angin",
                "ru|Министр сказал, что мост не будет открыт, но это ещё не всё",
                "uk|Міністр сказав, що міст не відкриють, і це ще не все",
                "bg|Министърът каза, че мостът няма да бъде отворен",
                "sr|Министар је рекао да мост неће бити отворен, љубитељи чекају",
                "el|Ο υπουργός είπε ότι η γέφυρα δεν θα ανοίξει",
                "ar|قال الوزير إن الجسر لن يفتح يوم الجمعة",
                "fa|وزیر گفت که پل روز جمعه باز نخواهد شد",
                "he|השר אמר שהגשר לא ייפתח ביום שישי",
                "zh|部长说这座桥星期五不会开放",
                "ja|大臣は金曜日に橋が開かないと述べた",
                "ko|장관은 금요일에 다리가 열리지 않을 것이라고 말했다",
                "th|รัฐมนตรีกล่าวว่าสะพานจะไม่เปิดในวันศุกร์",
                "hi|मंत्री ने कहा कि पुल शुक्रवार को नहीं खुलेगा",
                "und|Los Santos, La Palma, El Monte and Villa de la Cruz",
                "und|Brown",
                "und|C'est la vie",
                "und|12 34 56",
                "und|Жук",
                "und|da39a3ee5e6b4b0d3255bfef95601890afd80709"
            })
    void languages(String code, String text) {
        assertEquals(code, detect(text));
    }

    @Test
    void onlyTheStretchIsRead() {
        String text = "Der Minister hat gesagt, dass es nicht geht. The bridge is open.";
        assertEquals("de", detector.detect(text, 0, 44));
        assertEquals("en", detector.detect(text, 45, text.length()));
        assertEquals("und", detector.detect(text, 7, 7));
    }

    @Test
    void aForeignWordDoesNotMakeEnglishForeign() {
        assertEquals("en", detect("The café on the Rue de la Paix is where the chef says it is a la carte only"));
    }

    @Test
    void wrongOffsetsAreRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> detector.detect("text", 2, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> detector.detect("text", 3, 2));
    }
}
