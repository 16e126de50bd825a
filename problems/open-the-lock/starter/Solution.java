class Solution {

    int openLock(String[] deadends, String target) {
        return -1;
    }
}
