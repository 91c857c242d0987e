namespace Belong.Domain.People;

/// <summary>The national code lists, with meanings in the service's words.</summary>
public static class CodeLists
{
    public static CodeList Ethnicity { get; } = new(
        "ethnicity",
        new("WBRI", "White British"), new("WIRI", "White Irish"), new("WOTH", "Other White"), new("WIRT", "Irish Traveller"), new("WROM", "Gypsy or Roma"),
        new("MWBC", "White and Black Caribbean"), new("MWBA", "White and Black African"), new("MWAS", "White and Asian"), new("MOTH", "Other mixed"),
        new("AIND", "Indian"), new("APKN", "Pakistani"), new("ABAN", "Bangladeshi"), new("CHNE", "Chinese"), new("AOTH", "Other Asian"),
        new("BCRB", "Black Caribbean"), new("BAFR", "Black African"), new("BOTH", "Other Black"), new("OOTH", "Other ethnic group"),
        new("REFU", "Preferred not to say"), new("NOBT", "Not yet known"));

    public static CodeList Sex { get; } = new(
        "sex",
        new("1", "Male", To: 2024), new("2", "Female", To: 2024), new("M", "Male", 2025), new("F", "Female", 2025), new("U", "Unknown", 2025));

    public static CodeList LegalStatus { get; } = new(
        "legal status",
        new("C1", "Interim care order"), new("C2", "Full care order"), new("D1", "Freeing order", To: 2006), new("E1", "Placement order"),
        new("V2", "Accommodated under section 20"), new("V3", "Short breaks, each recorded"), new("V4", "Short breaks under an agreement"),
        new("L1", "Police protection"), new("L2", "Emergency protection order"), new("L3", "Child assessment order"),
        new("J1", "On remand"), new("J2", "Detained under PACE"), new("J3", "Youth rehabilitation order with residence"));

    public static CodeList Need { get; } = new(
        "category of need",
        new("N1", "Abuse or neglect"), new("N2", "Child's disability"), new("N3", "Parent's illness or disability"), new("N4", "Family in acute stress"),
        new("N5", "Family dysfunction"), new("N6", "Socially unacceptable behaviour"), new("N7", "Low income"), new("N8", "Absent parenting"));

    public static CodeList Placement { get; } = new(
        "placement",
        new("A3", "Placed for adoption by consent, current carers"), new("A4", "Placed for adoption by consent, new carers"),
        new("A5", "Placed for adoption by order, current carers"), new("A6", "Placed for adoption by order, new carers"),
        new("H5", "Semi-independent living", To: 2025), new("K1", "Secure children's home"), new("K2", "Children's home"), new("K3", "Supported accommodation", 2025),
        new("P1", "With own parents"), new("P2", "Independent living", To: 2025), new("P3", "Residential employment"),
        new("R1", "Residential care home"), new("R2", "Hospital or nursing care"), new("R3", "Family centre or mother and baby unit"), new("R5", "Young offender institution"),
        new("S1", "Residential school"), new("T0", "Temporary move"), new("T1", "Temporary: in hospital"), new("T2", "Temporary: child on holiday"),
        new("T3", "Temporary: carers on holiday"), new("T4", "Temporary: up to seven days"),
        new("U1", "Fostered by relative or friend, long term"), new("U2", "Fostered by relative or friend also approved to adopt"), new("U3", "Fostered by relative or friend"),
        new("U4", "Fostered, long term"), new("U5", "Fostered by carer also approved to adopt"), new("U6", "Fostered"),
        new("Z1", "Other placement", To: 2025), new("Z11", "Other placement (Z11)", 2026), new("Z12", "Other placement (Z12)", 2026), new("Z13", "Other placement (Z13)", 2026), new("Z14", "Other placement (Z14)", 2026));

    public static CodeList Provider { get; } = new(
        "provider",
        new("PR0", "Parents"), new("PR1", "Own provision"), new("PR2", "Another authority"), new("PR3", "Other public"), new("PR4", "Private"), new("PR5", "Voluntary"));

    public static CodeList ReasonCeased { get; } = new(
        "reason care ceased",
        new("X1", "Episode ended, next began"), new("E11", "Adopted, unopposed"), new("E12", "Adopted, consent dispensed with"), new("E2", "Died"),
        new("E3", "Care taken over by another authority"), new("E4A", "Returned home, planned"), new("E4B", "Returned home, unplanned"), new("E13", "Left to live with others without parental responsibility"),
        new("E41", "Child arrangements order"), new("E43", "Special guardianship to former carers", To: 2018), new("E44", "Special guardianship to others", To: 2018),
        new("E45", "Special guardianship to former carer, relative or friend", 2019), new("E46", "Special guardianship to former carer, other", 2019),
        new("E47", "Special guardianship to relative or friend", 2019), new("E48", "Special guardianship to others", 2019),
        new("E5", "Independent living with support"), new("E6", "Independent living without support"), new("E7", "Adult-funded residential care"),
        new("E8", "Other reason"), new("E9", "Sentenced to custody"), new("E14", "Remand ended"), new("E15", "Assessed as an adult"),
        new("E16", "Moved abroad"), new("E17", "Turned 18 and stayed with carers"));

    public static CodeList ReasonForChange { get; } = new(
        "reason for placement change",
        new("CARPL", "Change to the care plan"), new("CLOSE", "Carer resigned or home closed"), new("ALLEG", "Allegation"), new("STAND", "Standard of care"),
        new("APPRR", "Approval removed"), new("CREQB", "Carer asked: child's behaviour"), new("CREQO", "Carer asked: other reason"), new("CHILD", "Child asked"),
        new("LAREQ", "Authority asked"), new("PLACE", "Status of placement only"), new("CUSTOD", "Custody", 2019), new("OTHER", "Other reason"));

    public static CodeList Participation { get; } = new(
        "participation",
        new("PN0", "Under four"), new("PN1", "Attended and spoke"), new("PN2", "Attended, an advocate spoke"), new("PN3", "Attended, shared views without words"),
        new("PN4", "Attended, gave no views"), new("PN5", "Did not attend, an advocate was briefed"), new("PN6", "Did not attend, sent views"), new("PN7", "Neither attended nor sent views"));

    public static CodeList WorkerChange { get; } = new(
        "reason for change of worker",
        new("MANAGE", "Management decision"), new("FCONTA", "First worker"), new("LEFTRL", "Worker left"), new("ORGRST", "Reorganisation"), new("TSPROC", "Case transferred"),
        new("ABSENC", "Worker absent"), new("CHCHAN", "Child asked"), new("PCCHAN", "Parent or carer asked"), new("SWDIED", "Worker died"), new("OTHERS", "Other reason"));

    public static CodeList Missing { get; } = new("missing", new("M", "Missing"), new("A", "Away without authorisation"));

    /// <summary>Yes or no, as the return writes it.</summary>
    public static CodeList YesNo { get; } = new("answer", new("1", "Yes"), new("0", "No"));

    public static CodeList SdqScore { get; } = new("score", [.. Enumerable.Range(0, 41).Select(score => new Code(score.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{score} out of 40"))]);

    public static CodeList SdqReason { get; } = new(
        "reason for no score",
        new("SDQ1", "Under 4 or over 16 at the time"), new("SDQ2", "Carer refused"), new("SDQ3", "Disability too severe"), new("SDQ4", "Other"), new("SDQ5", "Child refused"));

    public static CodeList InTouch { get; } = new(
        "contact with the care leaver",
        new("YES", "In touch"), new("NO", "Not in touch"), new("DIED", "Died after leaving care"), new("REFU", "Refuses contact"), new("NREQ", "Services no longer needed"), new("RHOM", "Back with parents for six months or more"));

    public static CodeList Activity { get; } = new(
        "activity",
        new("F1", "Higher education, full time"), new("P1", "Higher education, part time"), new("F2", "Other education, full time"), new("P2", "Other education, part time"),
        new("F3", "Training or employment, full time", To: 2021), new("P3", "Training or employment, part time", To: 2021), new("F4", "Apprenticeship, full time", 2022), new("P4", "Apprenticeship, part time", 2022),
        new("F5", "Training or employment other than an apprenticeship, full time", 2022), new("P5", "Training or employment other than an apprenticeship, part time", 2022),
        new("G4", "None: illness or disability"), new("G5", "None: other circumstances"), new("G6", "None: pregnancy or parenting"), new("0", "Not known, died, or back home for six months"));

    /// <summary>Where a care leaver lives. Homeless and in custody are never suitable.</summary>
    public static CodeList LeaverAccommodation { get; } = new(
        "accommodation",
        new("B1", "With parents or relatives, suitable"), new("B2", "With parents or relatives, unsuitable"),
        new("C1", "Community home or other residential care, suitable"), new("C2", "Community home or other residential care, unsuitable"),
        new("D1", "Semi-independent or transitional, suitable"), new("D2", "Semi-independent or transitional, unsuitable"),
        new("E1", "Supported lodgings, suitable"), new("E2", "Supported lodgings, unsuitable"),
        new("G1", "Gone abroad, suitable"), new("G2", "Gone abroad, unsuitable"),
        new("H1", "Deported, suitable"), new("H2", "Deported, unsuitable"),
        new("K1", "Ordinary lodgings without formal support, suitable"), new("K2", "Ordinary lodgings without formal support, unsuitable"),
        new("R1", "Not known, suitable"), new("R2", "Not known, unsuitable"),
        new("T1", "Foyer or similar supported housing, suitable"), new("T2", "Foyer or similar supported housing, unsuitable"),
        new("U1", "Independent living, suitable"), new("U2", "Independent living, unsuitable"),
        new("V1", "Emergency accommodation, suitable"), new("V2", "Emergency accommodation, unsuitable"),
        new("W1", "Bed and breakfast, suitable"), new("W2", "Bed and breakfast, unsuitable"),
        new("Y1", "Other, suitable"), new("Y2", "Other, unsuitable"),
        new("Z1", "With former foster carers, suitable"), new("Z2", "With former foster carers, unsuitable"),
        new("S2", "No fixed abode"), new("X2", "In custody"), new("0", "Not known, died, or back home for six months"));

    public static CodeList PreviousPermanence { get; } = new(
        "earlier permanence",
        new("P1", "Adoption"), new("P2", "Special guardianship"), new("P3", "Residence or child arrangements order"), new("P4", "Not known"), new("Z1", "None"));

    public static CodeList AdoptersSex { get; } = new("sex of the adopters", new("M1", "One man"), new("F1", "One woman"), new("MM", "Two men"), new("FF", "Two women"), new("MF", "A man and a woman"));

    public static CodeList AdoptersStatus { get; } = new(
        "legal status of the adopters",
        new("L0", "Single"), new("L11", "Married, different gender"), new("L12", "Married, same gender"), new("L2", "Civil partners"), new("L3", "Unmarried, different gender"), new("L4", "Unmarried, same gender"));

    public static CodeList Adopters { get; } = new("number of adopters", new("1", "One"), new("2", "Two"));

    public static CodeList ReasonNoLongerPlaced { get; } = new(
        "reason for no longer placing",
        new("RD1", "The child's needs changed"), new("RD2", "No placement order was made"), new("RD3", "No adopters were found"), new("RD4", "Another reason"));
}
