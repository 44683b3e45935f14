package vn.motcua.signing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import vn.motcua.document.SerifFont;

/** Hình chữ ký và con dấu: drawn where nobody stored an image; transparent PNG (Decree 30/2020, Appendix I). */
final class Drawings {
    /** Blue for the hand of a person, red for the seal of an agency. */
    private static final Color INK = new Color(0x1d, 0x3f, 0x9e);
    private static final Color SEAL = new Color(0xd2, 0x1f, 0x26);
    private static final GlyphPaths ITALIC = new GlyphPaths(SerifFont.ITALIC);
    private static final GlyphPaths BOLD = new GlyphPaths(SerifFont.BOLD);

    private Drawings() {
    }

    /** The given name as if written by hand, with a stroke under it; 60 by 19 mm at 300 dots an inch. */
    static byte[] handwriting(String fullName) {
        String name = fullName.strip().substring(fullName.strip().lastIndexOf(' ') + 1);
        int width = 708;
        int height = 224;
        double size = Math.min(150, 150 * 430 / Math.max(1, ITALIC.width(name, 150)));
        return png(width, height, g -> {
            g.setColor(INK);
            double x = (width - ITALIC.width(name, size)) / 2 - 20;
            double start = x;
            int i = 0;
            for (int c : name.codePoints().toArray()) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, 150 - 9 * Math.sin(i * 1.7));
                place.rotate(-0.09);
                place.shear(-0.28, 0);
                g.fill(place.createTransformedShape(ITALIC.letter(c, i++ == 0 ? size * 1.15 : size)));
                x += ITALIC.advance(c, size) * 0.97;
            }
            g.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new CubicCurve2D.Double(start - 50, 186, start + 140, 150, x - 60, 205, x + 90, 128));
            g.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new CubicCurve2D.Double(x + 90, 128, x + 20, 190, x - 140, 206, start + 40, 196));
        });
    }

    /**
     * A round seal: the agency around the upper edge, the body above it around the lower one.
     *
     * @param real false puts THỬ NGHIỆM across the middle
     */
    static byte[] seal(String agency, String parent, boolean real) {
        int size = 850;
        return png(size, size, g -> {
            g.setColor(SEAL);
            double c = size / 2.0;
            ring(g, c, c - 8, 14);
            ring(g, c, c - 40, 5);
            ring(g, c, 232, 5);
            around(g, agency.toUpperCase(Locale.of("vi")), c, 282, true);
            around(g, "★ " + (parent.isBlank() ? "CHỮ KÝ SỐ" : parent.toUpperCase(Locale.of("vi"))) + " ★", c, 334, false);
            star(g, c, real ? c : c - 70, real ? 130 : 88);
            if (!real) {
                straight(g, "THỬ NGHIỆM", c, c + 78, 62);
                straight(g, "không có giá trị pháp lý", c, c + 126, 34);
            }
        });
    }

    private static void ring(Graphics2D g, double centre, double radius, float thick) {
        g.setStroke(new BasicStroke(thick));
        g.draw(new Ellipse2D.Double(centre - radius, centre - radius, 2 * radius, 2 * radius));
    }

    /** Letters standing on a circle of this radius: outwards on the upper half, inwards on the lower. */
    private static void around(Graphics2D g, String text, double centre, double radius, boolean upper) {
        String shown = text.replace("★", "·");
        double available = Math.PI * radius * (upper ? 1.28 : 0.62);
        double size = Math.min(upper ? 78 : 60, 78 * available / BOLD.width(shown, 78));
        double angle = -BOLD.width(shown, size) / radius / 2;
        for (int c : shown.codePoints().toArray()) {
            double turn = BOLD.advance(c, size) / radius;
            double middle = angle + turn / 2;
            AffineTransform place = AffineTransform.getTranslateInstance(centre, centre);
            place.rotate(upper ? middle : -middle);
            place.translate(-BOLD.advance(c, size) / 2, upper ? -radius : radius + size * 0.12);
            g.fill(place.createTransformedShape(BOLD.letter(c, size)));
            angle += turn;
        }
    }

    private static void straight(Graphics2D g, String text, double centre, double baseline, double size) {
        double x = centre - BOLD.width(text, size) / 2;
        for (int c : text.codePoints().toArray()) {
            g.fill(AffineTransform.getTranslateInstance(x, baseline).createTransformedShape(BOLD.letter(c, size)));
            x += BOLD.advance(c, size);
        }
    }

    private static void star(Graphics2D g, double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double px = x + r * Math.cos(angle);
            double py = y + r * Math.sin(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        g.fill(star);
    }

    private static byte[] png(int width, int height, Consumer<Graphics2D> draw) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw.accept(g);
        g.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A picture could not be written to memory", e);
        }
    }
}
