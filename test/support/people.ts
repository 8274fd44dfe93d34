/** The outlines in path data of people: a head and a body each. */
export const peopleIn = (paths: string): readonly string[] => paths.match(/[^z]*z[^z]*z/g) ?? [];
