package vn.motcua.signing;

import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import java.util.List;

/**
 * Compares how many pages there were, and nothing that is seen: pictures of pages and notes laid over each other cost seconds, and what was
 * added after a signature is found in the objects anyway.
 */
final class PdfPagesOnly extends DefaultPdfDifferencesFinder {
    PdfPagesOnly() {
        setMaximalPagesAmountForVisualComparison(0);
    }

    @Override
    public List<PdfModification> getAnnotationOverlaps(PdfDocumentReader reader) {
        return List.of();
    }
}
