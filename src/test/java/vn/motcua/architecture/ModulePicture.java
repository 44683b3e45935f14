package vn.motcua.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the rooms as boxes in rows, users above what they use. Plain SVG, the same every time for the same code. */
final class ModulePicture {
    private static final int WIDTH = 150;
    private static final int HEIGHT = 44;
    private static final int GAP_X = 26;
    private static final int GAP_Y = 62;
    /** Used by everybody or by nobody: they would only be noise. */
    private static final Set<String> LEFT_OUT = Set.of("shared", "web", "postgres", "launcher", "cli", "demo", "templates");

    private ModulePicture() {
    }

    static String of(ApplicationModules modules) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (ApplicationModule module : modules) {
            String name = module.getIdentifier().toString();
            if (LEFT_OUT.contains(name)) continue;
            names.put(name, module.getDisplayName());
            arrows.put(name, module.getDirectDependencies(modules).uniqueModules().map(target -> target.getIdentifier().toString())
                    .filter(target -> !LEFT_OUT.contains(target) && !target.equals(name)).collect(Collectors.toCollection(TreeSet::new)));
        }
        return draw(arrows, names);
    }

    private static String draw(Map<String, Set<String>> arrows, Map<String, String> names) {
        Map<Integer, List<String>> rows = new TreeMap<>(Comparator.reverseOrder());
        arrows.keySet().forEach(name -> rows.computeIfAbsent(depth(name, arrows), row -> new ArrayList<>()).add(name));
        int widest = rows.values().stream().mapToInt(List::size).max().orElse(1);
        int width = widest * (WIDTH + GAP_X) + GAP_X;
        Map<String, int[]> places = new TreeMap<>();
        int y = GAP_X;
        for (List<String> row : rows.values()) {
            int x = (width - row.size() * (WIDTH + GAP_X) + GAP_X) / 2;
            for (String name : row) {
                places.put(name, new int[] {x, y});
                x += WIDTH + GAP_X;
            }
            y += HEIGHT + GAP_Y;
        }
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="15">
                <rect width="100%%" height="100%%" fill="#fff"/>
                <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#7a8591"/></marker></defs>
                """.formatted(width, y - GAP_Y + GAP_X));
        arrows.forEach((from, targets) -> targets.stream().filter(target -> direct(from, target, arrows))
                .forEach(target -> svg.append(arrow(places.get(from), places.get(target)))));
        names.forEach((name, display) -> svg.append(box(name, display, places.get(name))));
        return svg.append("</svg>\n").toString();
    }

    /** Length of the longest way down; a circle, which verify() refuses, ends at twenty. */
    private static int depth(String name, Map<String, Set<String>> arrows) {
        return depth(name, arrows, 20);
    }

    private static int depth(String name, Map<String, Set<String>> arrows, int left) {
        if (left == 0) return 0;
        return arrows.getOrDefault(name, Set.of()).stream().mapToInt(target -> 1 + depth(target, arrows, left - 1)).max().orElse(0);
    }

    /** An arrow that a longer way implies is left out, so that the picture can be read. */
    private static boolean direct(String from, String target, Map<String, Set<String>> arrows) {
        return arrows.get(from).stream().noneMatch(other -> !other.equals(target) && reaches(other, target, arrows, 20));
    }

    private static boolean reaches(String from, String target, Map<String, Set<String>> arrows, int left) {
        Set<String> next = arrows.getOrDefault(from, Set.of());
        return left > 0 && (next.contains(target) || next.stream().anyMatch(other -> reaches(other, target, arrows, left - 1)));
    }

    private static String arrow(int[] from, int[] to) {
        return "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#7a8591\" marker-end=\"url(#tip)\"/>%n"
                .formatted(from[0] + WIDTH / 2, from[1] + HEIGHT, to[0] + WIDTH / 2, to[1] - 2);
    }

    private static String box(String name, String display, int[] place) {
        String second = display.equalsIgnoreCase(name) ? "" : "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" font-size=\"11\" fill=\"#4a5560\">%s</text>"
                .formatted(place[0] + WIDTH / 2, place[1] + 35, display);
        return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#eef3f8\" stroke=\"#33567a\"/><text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>%s%n"
                .formatted(place[0], place[1], WIDTH, HEIGHT, place[0] + WIDTH / 2, place[1] + (second.isEmpty() ? 27 : 20), name, second);
    }
}
