import java.util.Hashtable;
import java.util.Vector;

class LRUCache {
    Hashtable<Integer, Integer> table = new Hashtable<Integer, Integer>();
    Vector<Integer> recent = new Vector<Integer>();
    int capacity;

    public LRUCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(int key) {
        if (table.containsKey(key)) {
            recent.removeElement(key);
            recent.addElement(key);
            return table.get(key).intValue();
        }
        return -1;
    }

    public void put(int key, int value) {
        if (table.containsKey(key)) {
            recent.removeElement(key);
        } else if (table.size() >= capacity) {
            table.remove(recent.firstElement());
            recent.removeElementAt(0);
        }
        table.put(key, value);
        recent.addElement(key);
    }
}
