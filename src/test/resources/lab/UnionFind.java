// space: O(n)
// retained: O(n)
class Solution {
    int[] parent;
    int find(int x) { while (parent[x] != x) x = parent[x] = parent[parent[x]]; return x; }
    public int countComponents(int n, int[][] edges) {
        parent = new int[n];
        for (int i = 0; i < n; i++) parent[i] = i;
        int left = n;
        for (int[] e : edges) { int a = find(e[0]), b = find(e[1]); if (a != b) { parent[a] = b; left--; } }
        return left;
    }
}
