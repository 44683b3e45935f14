package vn.motcua.demo;

import org.springframework.stereotype.Component;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.Documents;
import vn.motcua.document.PdfRenderer;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.FiledDocument;

/** Makes a paper that looks like something and says that it is nothing. */
@Component
class SamplePapers {
    private final PdfRenderer renderer;
    private final Documents documents;

    SamplePapers(PdfRenderer renderer, Documents documents) {
        this.renderer = renderer;
        this.documents = documents;
    }

    FiledDocument paper(RequiredDocument component, String name) {
        String xhtml = """
                <html><head><title>%1$s</title><style>@page { size: A4; margin: 20mm 20mm 20mm 30mm } body { font-family: 'Liberation Serif'; font-size: 13pt }
                h1 { font-size: 14pt; text-align: center } .c { text-align: center } p { margin: 0 0 8pt 0 }</style></head><body>
                <p class="c"><b>BẢN TRÌNH DIỄN, KHÔNG CÓ GIÁ TRỊ</b></p><h1>%1$s</h1>
                <p>Họ và tên: %2$s</p><p>Giấy này do bản trình diễn của Một Cửa lập ra để xem thử; mọi tên và số đều là giả định.</p>
                </body></html>
                """.formatted(escaped(component.name()), escaped(name));
        StoredDocument stored = documents.storeGenerated(renderer.render(xhtml, component.name()));
        return new FiledDocument(component.key(), component.key() + ".pdf", stored.sha256(), stored.size(), stored.mediaType());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
