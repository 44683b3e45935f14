package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.motcua.document.DocumentRefused.Reason;
import vn.motcua.document.VirusScanner.Verdict;
import vn.motcua.shared.DocumentDamaged;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Sha256;

/**
 * Kho tài liệu: takes bytes, tells what they are, and keeps them under their SHA-256.
 *
 * <p>Storing the same bytes twice gives the same document. The bytes are durable before the row is; a caller whose
 * transaction rolls back leaves bytes nobody names, never a row without bytes.
 */
@Service
public class Documents {
    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private final Inbox inbox;
    private final DocumentStore store;
    private final VirusScanner scanner;
    private final DocumentRows rows;
    private final InstantSource clock;
    private final ForeignFiles foreign;

    Documents(Inbox inbox, DocumentStore store, VirusScanner scanner, DocumentRows rows, InstantSource clock, ForeignFiles foreign) {
        this.inbox = inbox;
        this.store = store;
        this.scanner = scanner;
        this.rows = rows;
        this.clock = clock;
        this.foreign = foreign;
    }

    /**
     * Takes what a person sends. Reading stops at the bound; the caller closes the stream.
     *
     * @param maxBytes the largest size accepted
     * @throws DocumentRefused when the file is empty, too large, of another type, damaged, locked or infected, or cannot be opened, scanned or kept now
     * @throws UncheckedIOException when the stream breaks
     */
    public StoredDocument store(InputStream in, long maxBytes) throws DocumentRefused {
        try (Inbox.Received received = inbox.receive(in, maxBytes)) {
            if (received.size() == 0) {
                throw new DocumentRefused(Reason.EMPTY, maxBytes, "no bytes");
            }
            if (received.size() > maxBytes) {
                throw new DocumentRefused(Reason.TOO_LARGE, maxBytes, "more than %d bytes".formatted(maxBytes));
            }
            DocumentType type = typeOf(received, maxBytes);
            Verdict verdict = scan(received, maxBytes);
            if (verdict.kind() == Verdict.Kind.INFECTED) {
                throw new DocumentRefused(Reason.INFECTED, maxBytes, verdict.virus());
            }
            return kept(received, type, verdict, maxBytes);
        } catch (Inbox.NoRoom e) {
            LOG.error("{}", e.getMessage());
            throw new DocumentRefused(Reason.UNKEPT, maxBytes, e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("A document could not be received", e);
        }
    }

    private DocumentType typeOf(Inbox.Received received, long maxBytes) throws DocumentRefused, IOException {
        if (!foreign.enter()) {
            throw new DocumentRefused(Reason.BUSY, maxBytes, "too many files are being opened");
        }
        try {
            return ContentCheck.typeOf(received.file(), maxBytes);
        } finally {
            foreign.leave();
        }
    }

    /** What could not be scanned is not taken: a scanner that is down never counts as one that found nothing. */
    private Verdict scan(Inbox.Received received, long maxBytes) throws DocumentRefused {
        try {
            return scanner.scan(received.file());
        } catch (UncheckedIOException e) {
            LOG.error("The virus scanner does not answer, so no upload is taken: {}", e.getMessage());
            throw new DocumentRefused(Reason.UNSCANNED, maxBytes, e.getMessage());
        }
    }

    private StoredDocument kept(Inbox.Received received, DocumentType type, Verdict verdict, long maxBytes) throws DocumentRefused {
        try {
            return keep(received, type, verdict);
        } catch (UncheckedIOException e) {
            LOG.error("The document store does not take documents: {}", e.getMessage());
            throw new DocumentRefused(Reason.UNKEPT, maxBytes, e.getMessage());
        }
    }

    /** Takes a PDF the platform made itself. */
    public StoredDocument storeGenerated(byte[] pdf) {
        if (!ContentCheck.startsLikePdf(pdf)) {
            throw new IllegalArgumentException("Generated documents are PDF, this one starts otherwise");
        }
        try (Inbox.Received received = inbox.receive(new ByteArrayInputStream(pdf), pdf.length)) {
            return keep(received, DocumentType.PDF, Verdict.OWN);
        } catch (IOException e) {
            throw new UncheckedIOException("A generated document could not be kept", e);
        }
    }

    public Optional<StoredDocument> find(String sha256) {
        return Names.valid(sha256) ? rows.find(sha256) : Optional.empty();
    }

    /**
     * All of it is read and compared before the first byte is handed out: an answer that has begun cannot be taken back, and one that breaks
     * off within its last bytes looks whole to a browser.
     *
     * @throws NotFound when there is no such document
     * @throws DocumentDamaged when the store gives back other bytes than were put into it, or none
     */
    public InputStream open(String sha256) {
        try (DigestInputStream in = new DigestInputStream(unproven(sha256), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(sha256)) {
                throw damaged(sha256);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read document " + sha256, e);
        }
        return unproven(sha256);
    }

    /** As the store has it; whether it is what was taken is for the caller to see. */
    private InputStream unproven(String sha256) {
        if (!Names.valid(sha256)) {
            throw new NotFound("Document " + sha256);
        }
        try {
            return store.open(sha256);
        } catch (NotFound e) {
            throw rows.find(sha256).isPresent() ? new DocumentDamaged("The store has lost document " + sha256) : e;
        }
    }

    private static DocumentDamaged damaged(String sha256) {
        return new DocumentDamaged("The bytes kept as %s are not those of this hash".formatted(sha256));
    }

    /**
     * @throws NotFound when there is no such document
     * @throws DocumentDamaged when the store gives back other bytes than were put into it, or none
     */
    public byte[] read(String sha256) {
        try (InputStream in = unproven(sha256)) {
            byte[] bytes = in.readAllBytes();
            if (!Sha256.hex(bytes).equals(sha256)) {
                throw damaged(sha256);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read document " + sha256, e);
        }
    }

    public boolean exists(String sha256) {
        return Names.valid(sha256) && store.exists(sha256);
    }

    private StoredDocument keep(Inbox.Received received, DocumentType type, Verdict verdict) {
        StoredDocument document = new StoredDocument(received.sha256(), received.size(), type);
        store.put(document.sha256(), received.file());
        rows.insert(document, verdict.kind(), clock.instant());
        // Until here the same bytes of before may have been thrown away; from here on our row holds them.
        if (!store.exists(document.sha256())) {
            store.put(document.sha256(), received.file());
        }
        return document;
    }
}
