// space: O(1)
class Solution {
    static class Node<T> { T data; Node<T> prev, next; Node(T data) { this.data = data; } }
    public <T> int length(Node<T> head) { int n = 0; for (Node<T> x = head; x != null; x = x.next) n++; return n; }
}
