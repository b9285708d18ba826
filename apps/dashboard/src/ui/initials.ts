/** 'Kati Tamm' → 'KT'. */
export function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0]?.toLocaleUpperCase() ?? '').join('');
}
