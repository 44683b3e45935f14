package vn.motcua.portal;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.document.DocumentRefused;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.SupplementItem;

/** The papers that one request to supplement asks for. */
record SupplementIntake(DossierDetail detail, SupplementFiles files, UUID account) implements Intake {

    @Override
    public UUID owner() {
        return detail.dossier().id();
    }

    @Override
    public String address() {
        return "/ho-so/" + detail.dossier().code() + "/bo-sung/tai-len";
    }

    @Override
    public Optional<Paper> paper(String key) {
        return item(key).map(item -> new Paper(item.component(), item.name(), files.most(item.component(), detail)));
    }

    @Override
    public Optional<String> full() {
        return files.full(detail, account);
    }

    @Override
    public Optional<String> attach(Paper paper, String name, InputStream file) throws DocumentRefused {
        return files.keep(account, detail, item(paper.key()).orElseThrow(), name, file);
    }

    private Optional<SupplementItem> item(String key) {
        return files.items(detail, account).stream().filter(item -> item.component().equals(key)).findFirst();
    }
}
