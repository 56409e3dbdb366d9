/** A promotional tile as a page of its own: the drawing, the name and one line. */
export function tile(drawing: string, width: number, height: number): string {
  const unit = Math.min(width / 440, height / 280);
  return `<style>
    body { margin: 0; width: ${width}px; height: ${height}px; display: flex; flex-direction: column; gap: ${14 * unit}px;
      align-items: center; justify-content: center; background: #fffaf0; color: #24463a; font-family: Georgia, serif; }
    svg { width: ${104 * unit}px; height: ${104 * unit}px; }
    h1 { margin: 0; font-size: ${42 * unit}px; font-weight: normal; letter-spacing: -.01em; }
    p { margin: 0; font-size: ${18 * unit}px; color: #3f6a59; }
  </style>${drawing}<h1>Think First</h1><p>A moment before you post.</p>`;
}
