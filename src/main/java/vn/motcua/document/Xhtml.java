package vn.motcua.document;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page as XML, read without fetching or expanding anything. */
final class Xhtml {
    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    private Xhtml() {
    }

    /** @throws IllegalArgumentException with line and column when the page is not well-formed */
    static Document parse(String xhtml, String title) {
        String bare = xhtml.strip().replaceFirst("(?is)^<!doctype[^>]*>", "").replace("&nbsp;", "&#160;");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            Document page = builder.parse(new InputSource(new StringReader(bare)));
            describe(page, title);
            return page;
        } catch (SAXParseException e) {
            throw new IllegalArgumentException("The page \"%s\" is not well-formed XHTML at line %d, column %d: %s"
                    .formatted(title, e.getLineNumber(), e.getColumnNumber(), e.getMessage()), e);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("The page \"%s\" cannot be read as XHTML".formatted(title), e);
        }
    }

    /** Title, language and subject are what a screen reader says first, and what PDF/A keeps as metadata. */
    private static void describe(Document page, String title) {
        Element html = page.getDocumentElement();
        html.setAttribute("lang", "vi");
        Element head = child(html, "head");
        if (head == null) {
            head = (Element) html.insertBefore(page.createElement("head"), html.getFirstChild());
        }
        Element style = page.createElement("style");
        style.setTextContent("html{font-family:'" + SerifFont.FAMILY + "'}");
        head.insertBefore(style, head.getFirstChild());
        Element old = child(head, "title");
        if (old != null) {
            head.removeChild(old);
        }
        head.appendChild(page.createElement("title")).setTextContent(title);
        meta(page, head, "subject", title);
        meta(page, head, "description", title);
    }

    private static void meta(Document page, Element head, String name, String content) {
        Element meta = page.createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
        head.appendChild(meta);
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        return null;
    }
}
