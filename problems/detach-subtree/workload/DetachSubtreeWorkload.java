import dev.heaphotel.probe.Answers;
import dev.heaphotel.probe.Scale;
import dev.heaphotel.probe.Workload;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One element is ours. First it hangs in a large tree, is detached, and the tree is dropped. Then it gets descendants that
 * stay, and beside them branches that are appended, asked, and detached, as a whole, in parts, twice, or by moving them
 * elsewhere. Trees are bushy, so that calls as deep as a tree are not deep.
 */
public final class DetachSubtreeWorkload extends Workload<DetachSubtreeWorkload.Plan, Element> {

    /** Children of an element, at most, beside those that come and go. */
    private static final int BREADTH = 6;

    /** Elements of a branch that comes and goes. */
    private static final int BRANCH = 8;

    /** So few of ours have branches appended to them that each of them soon has had one: room for children is not made for ever. */
    private static final int HOSTS = 5;

    /** Up to so many elements that stay, every one of them is asked. */
    private static final int READABLE = 24;

    /** The large tree's elements, and those of the branches, have ids from here on; ours have those from 0 on. */
    private static final int OF_TREE = 1_000;

    private static final int OF_BRANCHES = 100_000;

    /** The other root, to which branches are moved. */
    private static final int SHELF = -1;

    /** @param choices one for each decision, at least 0 */
    public record Plan(int live, int gone, int[] choices) {}

    @Override
    public Plan prepare(Scale scale) {
        SplittableRandom random = scale.random();
        int gone = scale.of("gone");
        int[] choices = new int[3 * (gone / BRANCH + 2)];
        Arrays.setAll(choices, i -> random.nextInt(1 << 20));
        return new Plan(scale.of("live"), gone, choices);
    }

    @Override
    public Element open(Plan plan, Answers answers) {
        answers.call("new Element", 0);
        Element ours = new Element(0);
        answers.returned();
        return ours;
    }

    @Override
    public Object work(Element ours, Plan plan, Answers answers) {
        Asking asking = new Asking(answers, plan.live < READABLE);
        look(ours, 0, asking);
        hangInLargeTree(ours, plan, asking);
        look(ours, 0, asking);
        grow(ours, 1, plan.live, asking);
        look(ours, plan.live, asking);
        comeAndGo(ours, plan, asking);
        look(ours, plan.live, asking);
        return NOTHING;
    }

    /** In a frame of its own, so that nothing of the tree stays with us. The host has other children where there are enough. */
    private static void hangInLargeTree(Element ours, Plan plan, Asking asking) {
        Element tree = new Element(OF_TREE);
        grow(tree, OF_TREE + 1, plan.gone, asking);
        Element host = asking.find(tree, OF_TREE + plan.choices[0] % (plan.gone / (BREADTH + 1) + 1));
        asking.append(host, ours);
        asking.root(ours);
        asking.parent(ours);
        asking.find(tree, 0);
        asking.size(tree);
        asking.detach(ours);
        asking.find(tree, 0);
        asking.size(tree);
        asking.root(host);
        asking.find(ours, host.id());
    }

    private static void comeAndGo(Element ours, Plan plan, Asking asking) {
        Element shelf = new Element(SHELF);
        int id = OF_BRANCHES;
        int choice = 0;
        for (int i = 0; i <= plan.gone / BRANCH; i++) {
            Element branch = new Element(id);
            grow(branch, id + 1, BRANCH - 1, asking);
            Element host = asking.find(ours, plan.choices[choice++] % Math.min(plan.live + 1, HOSTS));
            asking.append(host, branch);
            asking.find(ours, id + plan.choices[choice++] % (BRANCH + 1));
            asking.root(branch);
            leave(ours, shelf, branch, plan.choices[choice++] % 4, asking);
            asking.parent(branch);
            asking.find(ours, id + 2);
            asking.find(branch, id + BRANCH - 1);
            id += BRANCH;
        }
    }

    private static void leave(Element ours, Element shelf, Element branch, int how, Asking asking) {
        if (how == 0) {
            Element part = asking.find(branch, branch.id() + 1);
            asking.detach(part);
            asking.root(part);
            asking.size(branch);
        }
        if (how == 1) {
            asking.append(shelf, branch);
            asking.root(branch);
            asking.size(shelf);
            asking.size(ours);
        }
        asking.detach(branch);
        if (how == 2) {
            asking.detach(branch);
        }
    }

    /** Gives an element so many descendants, each of them {@link #BREADTH} children as long as there are any left. */
    private static void grow(Element top, int firstId, int count, Asking asking) {
        Element[] made = new Element[count];
        for (int i = 0; i < count; i++) {
            made[i] = new Element(firstId + i);
            asking.append(i < BREADTH ? top : made[i / BREADTH - 1], made[i]);
        }
    }

    private static void look(Element ours, int live, Asking asking) {
        asking.parent(ours);
        asking.root(ours);
        asking.size(ours);
        int step = live < READABLE ? 1 : live / 4;
        for (int id = 0; id <= live; id += step) {
            Element found = asking.find(ours, id);
            if (found != null) {
                asking.parent(found);
                asking.size(found);
            }
        }
    }
}
