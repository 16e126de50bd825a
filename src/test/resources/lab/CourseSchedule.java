// space: O(n)
import java.util.*;
class Solution {
    public boolean canFinish(int numCourses, int[][] prerequisites) {
        List<List<Integer>> next = new ArrayList<>();
        for (int i = 0; i < numCourses; i++) next.add(new ArrayList<>());
        int[] waits = new int[numCourses];
        for (int[] p : prerequisites) { next.get(p[1]).add(p[0]); waits[p[0]]++; }
        Queue<Integer> ready = new LinkedList<>();
        for (int i = 0; i < numCourses; i++) if (waits[i] == 0) ready.add(i);
        int done = 0;
        while (!ready.isEmpty()) {
            int c = ready.remove();
            done++;
            for (int n : next.get(c)) if (--waits[n] == 0) ready.add(n);
        }
        return done == numCourses;
    }
}
