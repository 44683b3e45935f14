package vn.motcua.dossier;

import org.springframework.stereotype.Service;

/** Nộp hồ sơ: one durable transaction; the answer is given after the commit. */
@Service
public class Filing {

    public FilingOutcome file(FilingRequest request) {
        throw new UnsupportedOperationException();
    }
}
