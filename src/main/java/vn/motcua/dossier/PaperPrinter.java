package vn.motcua.dossier;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;
import vn.motcua.document.PdfRenderer;
import vn.motcua.document.QrCode;
import vn.motcua.web.Site;

/** From a template of {@code dossier/mau} to PDF/A-2u. */
@Component
class PaperPrinter {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PaperPrinter.class.getClassLoader(), "vn.motcua.templates");
    private final PdfRenderer renderer;
    private final Site site;

    PaperPrinter(PdfRenderer renderer, Site site) {
        this.renderer = renderer;
        this.site = site;
    }

    byte[] print(String template, Object paper, String title) {
        StringOutput page = new StringOutput(8_000);
        templates.render("dossier/mau/" + template + ".jte", paper, page);
        return renderer.render(page.toString(), title);
    }

    /** Where the bearer of the paper sees the dossier: with an account its own page, without one after saying whose it is. */
    String lookUp(String code, boolean account) {
        return site.address() + (account ? "/ho-so/" : "/theo-doi/") + code;
    }

    String qr(String address) {
        return QrCode.pngDataUri(address);
    }
}
