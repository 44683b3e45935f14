package vn.motcua.catalogue;

import java.util.List;
import vn.motcua.calendar.TimeLimit;

/** Quy trình nội bộ: the table of steps as approved by {@code decision}, within {@code limit}. */
public record InternalProcess(String decision, TimeLimit limit, List<Step> steps, List<Block> blocks) {
    public InternalProcess {
        steps = List.copyOf(steps);
        blocks = List.copyOf(blocks);
    }

    /** Working hours of all counted rows and of the blocks. */
    public int hours() {
        int rows = steps.stream().filter(s -> s.counted() && s.block() == null).mapToInt(Step::hours).sum();
        return rows + blocks.stream().mapToInt(Block::hours).sum();
    }
}
