/** Whether something stands elsewhere than before, or has another size: by more than a pixel. */
export function hasMoved(before: DOMRect, now: DOMRect): boolean {
  const moved = Math.abs(now.x - before.x) + Math.abs(now.y - before.y) + Math.abs(now.width - before.width) > 1;
  return moved || Math.abs(now.height - before.height) > 1;
}
