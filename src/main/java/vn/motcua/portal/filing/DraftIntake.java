package vn.motcua.portal.filing;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.document.DocumentRefused;
import vn.motcua.portal.Intake;

/** The papers of a draft, as they are asked for by the answers so far. */
record DraftIntake(Filling filling, Attaching attaching) implements Intake {

    @Override
    public UUID owner() {
        return filling.draft().id();
    }

    @Override
    public String address() {
        return filling.address("tai-len");
    }

    @Override
    public Optional<Paper> paper(String key) {
        return required(key).map(paper -> new Paper(paper.key(), paper.name(), paper.maxBytes()));
    }

    @Override
    public Optional<String> full() {
        return attaching.full(filling);
    }

    @Override
    public Optional<String> attach(Paper paper, String name, InputStream file) throws DocumentRefused {
        return attaching.attach(filling, required(paper.key()).orElseThrow(), name, file);
    }

    private Optional<RequiredDocument> required(String key) {
        return filling.papers().stream().filter(paper -> paper.key().equals(key)).findFirst();
    }
}
