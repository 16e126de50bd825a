// Records of four components.
// retained: O(n)
// jol: yes
class Solution {
    Object kept;
    record Guest(long number, double bill, byte floor, Guest partner) {}
    void f(int n) {
        java.util.List<Guest> guests = new java.util.ArrayList<>();
        for (int i = 0; i < n; i++) {
            guests.add(new Guest(i, i * 0.5, (byte) i, null));
        }
        kept = guests;
    }
}
