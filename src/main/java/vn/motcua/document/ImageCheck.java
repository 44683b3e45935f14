package vn.motcua.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.motcua.document.ContentCheck.Findings;
import vn.motcua.document.DocumentRefused.Reason;

/** Photographs and scans: the header gives a size a viewer can hold, and the file does not stop in the middle. */
final class ImageCheck {
    /** A phone takes 50 to 200 megapixels; what claims more is made to exhaust a viewer. */
    private static final long MAX_PIXELS = 300_000_000;
    private static final int TAIL = 64 * 1024;
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D'};
    private static final byte[] JPEG_END = {(byte) 0xff, (byte) 0xd9};

    private ImageCheck() {
    }

    static void check(Path file, String format, Findings findings) throws DocumentRefused, IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels <= 0 || pixels > MAX_PIXELS) {
                throw findings.refuse(Reason.DAMAGED, "an image of %d pixels".formatted(pixels));
            }
            if (!endFound(file, format.equals("png") ? PNG_END : JPEG_END)) {
                throw findings.refuse(Reason.DAMAGED, "the image stops before its end");
            }
        } catch (IOException | RuntimeException e) {
            throw findings.refuse(Reason.DAMAGED, "an image header that cannot be read: " + e.getMessage());
        } finally {
            reader.dispose();
        }
    }

    /** Cameras write some bytes behind the end mark, so it is looked for in the last stretch. */
    private static boolean endFound(Path file, byte[] mark) throws IOException {
        byte[] tail;
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, bytes.length() - TAIL);
            tail = new byte[(int) (bytes.length() - from)];
            bytes.seek(from);
            bytes.readFully(tail);
        }
        for (int i = tail.length - mark.length; i >= 0; i--) {
            if (Arrays.equals(tail, i, i + mark.length, mark, 0, mark.length)) {
                return true;
            }
        }
        return false;
    }
}
