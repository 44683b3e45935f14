package vn.motcua.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSName;
import org.springframework.stereotype.Component;

/** Lượt mở tệp của người khác: what opening one file may need is bounded, so is how many are open at a time, whichever door they came by. */
@Component
public class ForeignFiles {
    /** One more than strangers may take without an account, so that who files a dossier always finds a turn. */
    private static final int AT_ONCE = 3;
    private static final Duration PATIENT = Duration.ofSeconds(10);
    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** Waits no longer than a browser does. @return false when there is no turn now; otherwise {@link #leave} must follow */
    public boolean enter() {
        try {
            return turns.tryAcquire(PATIENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The library keeps every name it ever met; strangers may invent as many as they like. */
    @SuppressWarnings("deprecation")
    public void leave() {
        COSName.clearResources();
        turns.release();
    }
}
