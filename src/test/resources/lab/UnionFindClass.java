// space: O(n)
// retained: O(n)
class UnionFind {
    private final int[] parent;
    private int groups;
    UnionFind(int n) { parent = new int[n]; groups = n; for (int i = 0; i < n; i++) parent[i] = i; }
    private int find(int x) { return parent[x] == x ? x : (parent[x] = find(parent[x])); }
    public boolean union(int a, int b) {
        int x = find(a), y = find(b);
        if (x == y) return false;
        parent[x] = y;
        groups--;
        return true;
    }
}
