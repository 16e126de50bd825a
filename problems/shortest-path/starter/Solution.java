import java.util.List;

class Solution {

    int shortestPath(List<List<Integer>> adjacency, int from, int to) {
        return -1;
    }
}
