package vn.motcua.signing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.motcua.document.SerifFont;

/** Letters as outlines, from the shipped fonts: needs no fonts and no display on the machine. */
final class GlyphPaths {
    private final TrueTypeFont font;
    private final CmapLookup letters;

    GlyphPaths(SerifFont shipped) {
        try {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(shipped.bytes()));
            this.letters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped font %s does not parse".formatted(shipped), e);
        }
    }

    /** Outline with its baseline at y = 0, y growing downwards, 1 em = {@code size}. */
    Path2D letter(int codePoint, double size) {
        try {
            double scale = size / font.getUnitsPerEm();
            int glyph = letters.getGlyphId(codePoint);
            Path2D path = font.getGlyph().getGlyph(glyph) == null ? new Path2D.Double() : font.getGlyph().getGlyph(glyph).getPath();
            return new Path2D.Double(path, AffineTransform.getScaleInstance(scale, -scale));
        } catch (IOException e) {
            throw new UncheckedIOException("No outline for U+%04X".formatted(codePoint), e);
        }
    }

    double advance(int codePoint, double size) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(codePoint)) * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("No width for U+%04X".formatted(codePoint), e);
        }
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(c -> advance(c, size)).sum();
    }
}
