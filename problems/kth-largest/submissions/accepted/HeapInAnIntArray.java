/** A heap by hand, reserved for k values at the start; values sink by recursion, as deep as the heap is high. */
class KthLargest {

    private final int[] heap;
    private int size;

    KthLargest(int k, int[] nums) {
        heap = new int[k];
        for (int num : nums) {
            add(num);
        }
    }

    int add(int val) {
        if (size < heap.length) {
            heap[size] = val;
            rise(size++);
        } else if (val > heap[0]) {
            heap[0] = val;
            sink(0);
        }
        return heap[0];
    }

    private void rise(int at) {
        int parent = (at - 1) / 2;
        if (at > 0 && heap[at] < heap[parent]) {
            swap(at, parent);
            rise(parent);
        }
    }

    private void sink(int at) {
        int least = at;
        for (int child = 2 * at + 1; child <= 2 * at + 2 && child < size; child++) {
            if (heap[child] < heap[least]) {
                least = child;
            }
        }
        if (least != at) {
            swap(at, least);
            sink(least);
        }
    }

    private void swap(int one, int other) {
        int value = heap[one];
        heap[one] = heap[other];
        heap[other] = value;
    }
}
