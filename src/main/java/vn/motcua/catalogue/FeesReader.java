package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.shared.Yaml;
import vn.motcua.shared.YamlProblem;

/** Reads fees.yaml: what a filing costs by each channel. */
final class FeesReader {
    private static final Set<String> LINE = Set.of("kind", "mode", "amount", "unit", "channels", "text", "basis");
    private static final Set<String> KINDS = Set.of("fee", "charge");
    private static final Set<String> MODES = Set.of("free", "fixed", "by-council", "by-rule");

    private FeesReader() {
    }

    static Map<Channel, List<FeeLine>> read(String text, Set<String> legalNumbers) throws YamlProblem {
        Yaml root = Yaml.parse(text);
        root.only(Set.of("fees"));
        Map<Channel, List<FeeLine>> fees = new EnumMap<>(Channel.class);
        List<Yaml> lines = root.need("fees").items();
        if (lines.isEmpty()) {
            throw root.problem("thủ tục miễn phí cũng phải nói: { kind: charge, mode: free, basis: … }");
        }
        for (Yaml line : lines) {
            line.only(LINE);
            FeeLine fee = fee(line, legalNumbers);
            List<Channel> channels = new ArrayList<>();
            for (Yaml channel : line.items("channels")) {
                channels.add(PackageValues.channel(channel));
            }
            for (Channel channel : channels.isEmpty() ? List.of(Channel.values()) : channels) {
                fees.computeIfAbsent(channel, c -> new ArrayList<>()).add(fee);
            }
        }
        return fees;
    }

    private static FeeLine fee(Yaml line, Set<String> legalNumbers) throws YamlProblem {
        FeeLine.Kind kind = FeeLine.Kind.valueOf(word(line.need("kind"), KINDS, "loại"));
        FeeLine.Mode mode = FeeLine.Mode.valueOf(word(line.need("mode"), MODES, "cách tính"));
        Long amount = null;
        if (mode == FeeLine.Mode.FIXED) {
            amount = (long) PackageValues.positive(line.need("amount"), "số tiền");
        } else if (line.get("amount").isPresent()) {
            throw line.problem("chỉ mode: fixed mới có amount");
        }
        if (mode == FeeLine.Mode.BY_RULE && line.text("text").isEmpty()) {
            throw line.problem("mode: by-rule thì phải nói cách tính trong text");
        }
        String unit = line.text("unit").isEmpty() ? null : line.text("unit");
        return new FeeLine(kind, mode, amount, unit, line.text("text"), PackageValues.basis(line, legalNumbers));
    }

    private static String word(Yaml yaml, Set<String> known, String what) throws YamlProblem {
        return PackageValues.oneOf(yaml, known, what).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
