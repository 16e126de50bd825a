// space: O(n)
// method: push
// calls: n
// retained: O(n)
class MinStack {
    private Deque<int[]> stack = new ArrayDeque<>();
    public void push(int val) { stack.push(new int[] {val, stack.isEmpty() ? val : Math.min(val, stack.peek()[1])}); }
    public void pop() { stack.pop(); }
    public int getMin() { return stack.peek()[1]; }
}
