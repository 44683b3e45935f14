package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.shared.PaperLetters;
import vn.motcua.shared.Text;

/** What may be written is what the typeface of the papers has. */
class PaperLettersTest {

    @ParameterizedTest
    @EnumSource
    void eachFaceHasEveryLetterThatMayBeWritten(SerifFont face) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
            CmapLookup letters = font.getUnicodeCmapLookup();
            assertThat(IntStream.rangeClosed(' ', Character.MAX_CODE_POINT).filter(Character::isDefined)
                    .filter(letter -> PaperLetters.missing(Character.toString(letter)).isEmpty() && letters.getGlyphId(letter) == 0)
                    .filter(letter -> !Character.isSurrogate((char) letter)).mapToObj(Integer::toHexString)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Ánh", "Đỗ Ưng Hoè", "José Ñandú", "Łukasz Żółć", "50 m², ½ thửa", "“Bún cá” – số 5/3", "giá 20.000 ₫, 5 €", "α ≤ β"})
    void whatPeopleHereWriteIsAllThere(String text) {
        assertThat(PaperLetters.missing(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"王伟,王", "Anh 😀,😀", "សុខា,ស", "𝐀nh,𝐀"})
    void whatCannotBePrintedIsNamed(String text, String letter) {
        assertThat(PaperLetters.missing(text)).contains(letter);
        assertThat(PaperLetters.trouble("Họ và tên", text).orElseThrow()).startsWith("Họ và tên có ký tự “" + letter + "” không in được");
    }

    /** Marks that letters of other languages carry stay; a heap of them would print over the lines around. */
    @ParameterizedTest
    @CsvSource({"Ánh,false", "Ê̄,false", "Ṩ̄́,false", "A\u0301\u0302\u0303nh,true", "\u0301Ánh,true", "Ánh \u0323,true"})
    void aHeapOfMarksIsNoLetter(String text, boolean heap) {
        assertThat(PaperLetters.missing(text)).isEmpty();
        assertThat(PaperLetters.trouble("Họ và tên", text).filter(said -> said.contains("dấu chồng lên nhau")).isPresent()).isEqualTo(heap);
    }

    @ParameterizedTest
    @CsvSource({"5\u20117,5-7", "5\u20107,5-7", "a\u00A0b,a b", "a\u3000b,a b", "a\u202Fb,a b"})
    void whatWordProcessorsPutInIsWrittenAsItIsTyped(String typed, String kept) {
        assertThat(Text.line(typed)).isEqualTo(kept);
        assertThat(PaperLetters.missing(Text.line(typed))).isEmpty();
    }
}
