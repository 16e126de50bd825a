import java.util.*;

class Generic {
    static abstract class Tree<K extends Comparable<? super K>, V> implements Iterable<Map.Entry<K, V>>, Comparable<Tree<K, V>> {
        private class Node {
            K key;
            V value;
            Node left, right;

            Node(K key, V value) {
                this.key = key;
                this.value = value;
            }
        }

        private Node root;
        int size;

        void put(K key, V value) {
            root = put(root, key, value);
        }

        private Node put(Node at, K key, V value) {
            if (at == null) {
                size++;
                return new Node(key, value);
            }
            int c = key.compareTo(at.key);
            if (c < 0) at.left = put(at.left, key, value);
            else if (c > 0) at.right = put(at.right, key, value);
            else at.value = value;
            return at;
        }

        @Override
        public int compareTo(Tree<K, V> other) {
            return Integer.compare(size, other.size);
        }

        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
            Deque<Node> path = new ArrayDeque<>();
            for (Node n = root; n != null; n = n.left) path.push(n);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return !path.isEmpty();
                }

                @Override
                public Map.Entry<K, V> next() {
                    Node n = path.pop();
                    for (Node m = n.right; m != null; m = m.left) path.push(m);
                    return new AbstractMap.SimpleEntry<>(n.key, n.value);
                }
            };
        }

        abstract Tree<K, V> fresh();
    }

    static class Words extends Tree<String, Integer> {
        @Override
        Words fresh() {
            return new Words();
        }
    }

    static String run() {
        Words words = new Words().fresh();
        for (String w : "the quick brown fox jumps over the lazy dog".split(" ")) words.put(w, w.length());
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, Integer> e : words) out.append(e.getKey()).append('=').append(e.getValue()).append(' ');
        int[][] dp = new int[30][30];
        for (int i = 0; i < 30; i++) {
            dp[i][0] = 1;
            for (int j = 1; j <= i; j++) dp[i][j] = dp[i - 1][j - 1] + dp[i - 1][j];
        }
        long[] lazy = {dp[29][14], dp[10][5]};
        boolean[] seen = new boolean[3];
        seen[lazy[0] > 5 ? 1 : 2] |= true;
        return out.toString() + Arrays.toString(lazy) + Arrays.toString(seen) + words.compareTo(new Words());
    }
}
