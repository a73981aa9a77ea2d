9s/;trem;/;term;/
21s/^1 asylum/asylum/
33s/;border;;;/;border;grensovergang|grenspost;border crossing|crossing point;/
46s/;maybe;/;no;/
60s/;brooder:actual/;broader:agreement/
68s/;aggressor/;related:prison/
75s/verkiezing|verkiezing/verkiezing|stembusgang/
87s/;one cell too many//
99s/^front;object;/full-scale-war;term;/
127s/;termm;/;term;/
142s/;nope;/;no;/
157s/;broader/;/
190s/^über-//
