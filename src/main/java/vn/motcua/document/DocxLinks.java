package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Liên kết ra ngoài của một tệp Word: what the document itself fetches when an official opens it. A template from elsewhere may bring macros
 * that the file does not hold, a picture from elsewhere tells who opened it; a link somebody has to click does neither (ECMA-376, part 2, 9.3).
 */
final class DocxLinks {
    private static final String PARTS = ".rels";
    private static final String CLICKED = "/hyperlink";
    /** A drive of the machine it was written on, or a name beside it: on another machine there is nothing. */
    private static final Pattern HARMLESS = Pattern.compile("(?i)(file:/{2,3})?[a-z]:[\\\\/][^:]*|[\\p{L}\\d._ -][^:%\\\\]*"
            + "|(file://(localhost)?)?/(Users|home|Library|Applications|Volumes)/[^:\\\\]*");

    private DocxLinks() {
    }

    private static XMLInputFactory reader() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** @throws IOException also when a part that tells of links cannot be read */
    static boolean fetches(ZipFile zip) throws IOException {
        XMLInputFactory xml = reader();
        List<? extends ZipEntry> parts = zip.stream().filter(part -> part.getName().toLowerCase(Locale.ROOT).endsWith(PARTS)).toList();
        for (ZipEntry part : parts) {
            try (InputStream in = zip.getInputStream(part)) {
                if (fetches(xml.createXMLStreamReader(in))) {
                    return true;
                }
            } catch (XMLStreamException e) {
                throw new IOException("%s is no XML: %s".formatted(part.getName(), e.getMessage()), e);
            }
        }
        return false;
    }

    private static boolean fetches(XMLStreamReader xml) throws XMLStreamException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship") && outside(xml)) {
                    return true;
                }
            }
            return false;
        } finally {
            xml.close();
        }
    }

    private static boolean outside(XMLStreamReader relationship) {
        String type = said(relationship, "Type");
        return said(relationship, "TargetMode").equalsIgnoreCase("External") && !type.endsWith(CLICKED)
                && !HARMLESS.matcher(said(relationship, "Target").strip()).matches();
    }

    private static String said(XMLStreamReader element, String attribute) {
        String value = element.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
