// Hides texts in the system's properties, which the sandbox does not offer.
// refused: yes
class Solution {
    static void f(int n) {
        for (int i = 0; i < n; i++) {
            System.setProperty("guest" + i, "here");
        }
    }
}
