import java.util.List;

/** A number, or a list of such. */
public interface NestedInteger {

    boolean isInteger();

    /** Null where it is a list. */
    Integer getInteger();

    /** Cannot be changed; empty where it is a single number. */
    List<NestedInteger> getList();
}
