package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Reads process.yaml: the approved table row by row, and refuses one that could not be followed. */
final class ProcessReader {
    static final Set<String> UNITS = Set.of("mot-cua", "tu-phap", "van-hoa-xa-hoi", "kinh-te", "cong-an", "van-phong", "lanh-dao");
    static final Set<String> POSTS = Set.of("tiep-nhan", "tra-ket-qua", "truong-phong", "chuyen-vien", "lanh-dao", "van-thu");
    private static final Set<String> FORMS = Set.of("01", "02", "03", "04", "05", "06", "07");
    private static final Set<String> ROW = Set.of("no", "unit", "post", "does", "act", "hours", "counted", "forms", "agency", "block");

    private final Yaml root;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private ProcessReader(Yaml root) {
        this.root = root;
    }

    static InternalProcess read(String text) throws YamlProblem {
        return new ProcessReader(Yaml.parse(text)).read();
    }

    private InternalProcess read() throws YamlProblem {
        root.only(Set.of("decision", "limit", "steps", "blocks"));
        String decision = root.need("decision").text();
        TimeLimit limit = PackageValues.limit(root.need("limit"));
        for (Yaml block : root.items("blocks")) {
            blocks.add(block(block));
        }
        Yaml table = root.need("steps");
        for (Yaml row : table.items()) {
            steps.add(step(row));
        }
        whole(table);
        InternalProcess process = new InternalProcess(decision, limit, steps, blocks);
        if (process.hours() > PackageValues.hours(limit)) {
            throw root.need("limit").problem("các bước cộng lại %d giờ, quá thời hạn %s (%d giờ)"
                    .formatted(process.hours(), limit.words(), PackageValues.hours(limit)));
        }
        return process;
    }

    private static Block block(Yaml block) throws YamlProblem {
        block.only(Set.of("key", "agency", "hours"));
        return new Block(PackageValues.key(block.need("key")), PackageValues.agency(block.need("agency")),
                PackageValues.positive(block.need("hours"), "số giờ của khối"));
    }

    private Step step(Yaml row) throws YamlProblem {
        row.only(ROW);
        int no = row.need("no").number();
        if (no != steps.size() + 1) {
            throw row.need("no").problem("bước này phải mang số %d, không phải %d".formatted(steps.size() + 1, no));
        }
        boolean counted = row.get("counted").isEmpty() || row.need("counted").yes();
        String block = row.get("block").isEmpty() ? null : row.text("block");
        int hours = row.get("hours").isEmpty() ? 0 : row.need("hours").number();
        alive(row, counted, block, hours);
        for (Yaml form : row.items("forms")) {
            PackageValues.oneOf(form, FORMS, "số mẫu");
        }
        String agency = row.get("agency").isEmpty() ? null : PackageValues.agency(row.need("agency"));
        if (agency == null) {
            PackageValues.oneOf(row.need("unit"), UNITS, "đơn vị");
            PackageValues.oneOf(row.need("post"), POSTS, "vị trí");
        }
        List<String> forms = row.get("forms").isEmpty() ? List.of() : row.need("forms").texts();
        return new Step(no, row.need("unit").text(), row.need("post").text(), row.need("does").text(), act(row.need("act")),
                hours, counted, forms, agency, block);
    }

    /** No dead row: what is counted has hours, what is not has none, and the hours of a block are on the block. */
    private void alive(Yaml row, boolean counted, String block, int hours) throws YamlProblem {
        if (block != null) {
            if (blocks.stream().noneMatch(b -> b.key().equals(block))) {
                throw row.problem("không có khối '%s' trong blocks".formatted(block));
            }
            if (hours != 0) {
                throw row.problem("bước trong khối '%s' không có giờ riêng; giờ của cả khối ghi ở blocks".formatted(block));
            }
        } else if (counted && hours <= 0) {
            throw row.problem("bước được tính giờ thì phải có hours lớn hơn 0; bước không tính thì ghi counted: false");
        } else if (!counted && hours != 0) {
            throw row.problem("bước không tính giờ (counted: false) thì không ghi hours");
        }
    }

    private void whole(Yaml table) throws YamlProblem {
        if (steps.isEmpty() || steps.getFirst().act() != Act.RECEIVE || count(Act.RECEIVE) != 1) {
            throw table.problem("bước 1, và chỉ bước 1, phải là receive (tiếp nhận)");
        }
        if (steps.getFirst().agency() != null || !steps.getFirst().unit().equals("mot-cua")) {
            throw table.items().getFirst().problem("bước tiếp nhận phải ở đơn vị mot-cua: hồ sơ được nhận và tìm thấy ở bộ phận một cửa");
        }
        if (!steps.getFirst().forms().containsAll(List.of("01", "02", "03"))) {
            throw table.items().getFirst().problem("bước tiếp nhận phải ra được mẫu \"01\", \"02\" và \"03\"");
        }
        if (steps.getLast().act() != Act.RETURN || count(Act.RETURN) != 1) {
            throw table.problem("bước cuối, và chỉ bước cuối, phải là return (trả kết quả)");
        }
        if (count(Act.SIGN) + count(Act.ISSUE) == 0) {
            throw table.problem("trước khi trả kết quả phải có bước sign (ký) hoặc issue (phát hành)");
        }
        Set<String> used = new HashSet<>();
        steps.stream().filter(s -> s.block() != null).forEach(s -> used.add(s.block()));
        for (Block block : blocks) {
            if (!used.contains(block.key())) {
                throw table.problem("khối '%s' không có bước nào".formatted(block.key()));
            }
        }
    }

    private long count(Act act) {
        return steps.stream().filter(s -> s.act() == act).count();
    }

    private static Act act(Yaml yaml) throws YamlProblem {
        String word = yaml.text();
        return Arrays.stream(Act.values()).filter(a -> a.name().toLowerCase(Locale.ROOT).equals(word)).findFirst()
                .orElseThrow(() -> yaml.problem("không có việc '%s'; có: receive, assign, draft, verify, sign, issue, return".formatted(word)));
    }
}
