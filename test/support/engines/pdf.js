export async function pagesOf() {
  return [];
}
