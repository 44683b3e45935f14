package vn.motcua.dossier;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.motcua.catalogue.Channel;
import vn.motcua.form.Answer;
import vn.motcua.form.Answers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Ids;
import vn.motcua.shared.Sha256;
import vn.motcua.shared.Vietnam;

/** Invents applicants and filings; nobody in it exists. */
final class SeedInvention {
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Thạch", "Danh", "Lâm", "Mai", "Trịnh"};
    private static final String[] MIDDLE = {"Thị", "Văn", "Thị Mỹ", "Hoàng", "Ngọc", "Quốc", "Minh", "Thị Hồng", "Thanh", "Kim"};
    private static final String[] GIVEN = {"Ánh", "Nam", "Duyên", "Phước", "Bảo", "Hân", "Khánh", "Tùng", "Linh", "Sáu", "Trân", "Vy", "Đạt", "Gấm", "Yến", "Thịnh"};

    private final Random random;

    SeedInvention(Random random) {
        this.random = random;
    }

    /** Where and when something is filed. */
    record Filed(SeedCase.Place place, Instant at) {
    }

    /** @param order number of the filing in its day */
    SeedCase invent(Filed filed, int order) {
        SeedCase.Place place = filed.place();
        Instant at = filed.at();
        String name = pick(FAMILY) + " " + pick(MIDDLE) + " " + pick(GIVEN);
        String number = "092%d%02d%06d".formatted(random.nextInt(4), random.nextInt(100), random.nextInt(1_000_000));
        UUID account = new UUID(0x5eed_0000_0000_8000L, 0x8000_0000_0000_0000L | random.nextInt(60_000));
        Applicant applicant = new Applicant(account, null, name, number, "09%08d".formatted(random.nextInt(100_000_000)), "", "");
        Actor citizen = new Actor(account, null, name, null);
        UUID id = Ids.v7(at);
        String code = DossierCode.of(place.agency().code(), at, order);
        Channel channel = random.nextInt(100) < 75 ? Channel.ONLINE : random.nextInt(100) < 85 ? Channel.DIRECT : Channel.POST;
        FilingRequest request = new FilingRequest(id, place.revision().id(), place.agency().id(), applicant,
                Answers.NONE.with("noi-dung", Answer.typed("Hồ sơ giả để đo tốc độ, số " + order)), List.of(), channel, citizen);
        String content = Content.of(request, place.revision().code(), place.agency().code(), request.answers());
        Subject subject = new Subject(place.agency().id(), place.revision().id(), place.revision().code(), place.revision().facts().name(),
                place.revision().facts().field(), channel, account, null, name, Content.sha256(content), at, place.steps().getFirst().unitId());
        return new SeedCase(id, code, place, subject, content, FilingDraft.search(code, applicant), files(at), citizen);
    }

    private List<SubmittedDocument> files(Instant at) {
        List<SubmittedDocument> files = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            files.add(new SubmittedDocument(Ids.v7(at), "giay-to-" + i, "Giấy tờ kèm theo " + i, "giay-to-" + i + ".pdf",
                    Sha256.hex("seed " + random.nextLong()), 100_000L + random.nextInt(900_000), "application/pdf", 0, at, null, ""));
        }
        return files;
    }

    /** A few procedures and offices get most of what is filed. */
    SeedCase.Place where(List<SeedCase.Place> places) {
        double chance = random.nextDouble();
        return places.get((int) (places.size() * chance * chance));
    }

    /**
     * More of late than long ago, mostly on working days and in working hours, some in the evening; microseconds so that no two
     * are the same.
     */
    Instant moment(Instant from, Instant to) {
        long span = ChronoUnit.SECONDS.between(from, to);
        Instant at = from.plusSeconds((long) (Math.sqrt(random.nextDouble()) * span));
        ZonedDateTime local = Vietnam.at(at);
        boolean weekend = local.getDayOfWeek().getValue() > 5 && random.nextInt(100) < 85;
        int hour = random.nextInt(100) < 80 ? 8 + random.nextInt(9) : random.nextInt(24);
        Instant moved = local.minusDays(weekend ? 1 + random.nextInt(5) : 0).withHour(hour).toInstant();
        return (moved.isAfter(to) ? at : moved).truncatedTo(ChronoUnit.SECONDS).plus(random.nextInt(1_000_000), ChronoUnit.MICROS);
    }

    private String pick(String[] among) {
        return among[random.nextInt(among.length)];
    }
}
