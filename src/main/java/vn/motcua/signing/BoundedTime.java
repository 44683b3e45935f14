package vn.motcua.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for a time-stamp authority so long and no longer, even for one that answers a byte at a time. */
final class BoundedTime implements TSPSource {
    private static final long serialVersionUID = 1L;
    private final transient TSPSource authority;
    private final Duration most;

    BoundedTime(TSPSource authority, Duration most) {
        this.authority = authority;
        this.most = most;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        FutureTask<TimestampBinary> asking = new FutureTask<>(() -> authority.getTimeStampResponse(algorithm, digest));
        Thread.ofVirtual().name("time-stamp").start(asking);
        try {
            return asking.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asking.cancel(true);
            throw unavailable("The time-stamp authority did not answer within %d ms".formatted(most.toMillis()), e);
        } catch (ExecutionException e) {
            throw unavailable("The time-stamp authority failed: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            asking.cancel(true);
            Thread.currentThread().interrupt();
            throw unavailable("Interrupted while waiting for the time-stamp authority", e);
        }
    }

    private static SigningUnavailable unavailable(String message, Throwable cause) {
        return new SigningUnavailable(SigningUnavailable.Cause.TIME, message, cause);
    }
}
