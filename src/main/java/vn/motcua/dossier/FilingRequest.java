package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import vn.motcua.catalogue.Channel;
import vn.motcua.form.Answers;
import vn.motcua.shared.Actor;

/**
 * Yêu cầu nộp hồ sơ.
 *
 * @param id UUIDv7 made by the client: the same id files the same dossier once, however often it is sent
 */
public record FilingRequest(UUID id, UUID revisionId, UUID agencyId, Applicant applicant, Answers answers,
                            List<FiledDocument> documents, Channel channel, Actor by) {
    public FilingRequest {
        documents = List.copyOf(documents);
    }

    /** The same, of an applicant of whom more or less is said beside the form. */
    public FilingRequest with(Applicant whole) {
        return new FilingRequest(id, revisionId, agencyId, whole, answers, documents, channel, by);
    }
}
