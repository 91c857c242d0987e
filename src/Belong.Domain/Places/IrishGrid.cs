namespace Belong.Domain.Places;

/// <summary>
/// Northern Ireland's postcodes are published on the Irish grid, all others on the British one. Both are transverse Mercator
/// projections, on different figures of the earth; the way between them leads over degrees of each (Ordnance Survey, "A guide to coordinate
/// systems in Great Britain", annexes B and C). Right to some ten metres.
/// </summary>
public static class IrishGrid
{
    private static readonly Projection Irish = new(6_377_340.189, 6_356_034.447, 1.000035, 53.5, -8, 200_000, 250_000);
    private static readonly Projection British = new(6_377_563.396, 6_356_256.909, 0.9996012717, 49, -2, 400_000, -100_000);

    /// <summary>From either datum to the one satellites use: metres, seconds of arc, parts in a million.</summary>
    private static readonly Shift FromIrish = new(482.530, -130.596, 564.557, -1.042, -0.214, -0.631, 8.15);
    private static readonly Shift ToBritish = new(-446.448, 125.157, -542.060, -0.1502, -0.2470, -0.8421, 20.4894);

    private const double WorldMajor = 6_378_137.0, WorldMinor = 6_356_752.3142;

    /// <summary>
    /// A place of Northern Ireland on the British grid. Null where the numbers lie in Northern Ireland on neither grid, so that nobody can say
    /// where they are.
    /// </summary>
    public static (int East, int North)? ToBritishGrid(int east, int north)
    {
        if (east is >= 0 and < 200_000 && north is >= 460_000 and < 620_000)
        {
            return (east, north); // on the British grid already
        }

        if (east is not (>= 180_000 and < 380_000) || north is not (>= 300_000 and < 460_000))
        {
            return null;
        }

        var place = British.From(ToBritish.Of(FromIrish.Of(Irish.To(east, north), Irish.Major, Irish.Minor, WorldMajor, WorldMinor), WorldMajor, WorldMinor, British.Major, British.Minor));
        return ((int)Math.Round(Math.Max(0, place.East)), (int)Math.Round(place.North));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    /// <summary>A transverse Mercator projection: the figure of the earth, the scale on the central meridian, the true origin in degrees and its false coordinates.</summary>
    private sealed record Projection(double Major, double Minor, double Scale, double Latitude, double Longitude, double East, double North)
    {
        private double Squared => 1 - (Minor * Minor / (Major * Major));

        /// <summary>Latitude and longitude, in radians, of a place on the grid.</summary>
        public (double Latitude, double Longitude) To(double east, double north)
        {
            var latitude = Radians(Latitude);
            for (var (times, left) = (0, north - North); times < 20 && Math.Abs(left) > 0.00001; times++)
            {
                latitude += left / (Major * Scale);
                left = north - North - Arc(latitude);
            }

            var (nu, rho, eta2) = Curvature(latitude);
            var tan = Math.Tan(latitude);
            var (tan2, tan4, tan6) = (Math.Pow(tan, 2), Math.Pow(tan, 4), Math.Pow(tan, 6));
            var sec = 1 / Math.Cos(latitude);
            var d = east - East;
            return (
                latitude - (tan / (2 * rho * nu) * Math.Pow(d, 2))
                    + (tan / (24 * rho * Math.Pow(nu, 3)) * (5 + (3 * tan2) + eta2 - (9 * tan2 * eta2)) * Math.Pow(d, 4))
                    - (tan / (720 * rho * Math.Pow(nu, 5)) * (61 + (90 * tan2) + (45 * tan4)) * Math.Pow(d, 6)),
                Radians(Longitude) + (sec / nu * d)
                    - (sec / (6 * Math.Pow(nu, 3)) * ((nu / rho) + (2 * tan2)) * Math.Pow(d, 3))
                    + (sec / (120 * Math.Pow(nu, 5)) * (5 + (28 * tan2) + (24 * tan4)) * Math.Pow(d, 5))
                    - (sec / (5040 * Math.Pow(nu, 7)) * (61 + (662 * tan2) + (1320 * tan4) + (720 * tan6)) * Math.Pow(d, 7)));
        }

        /// <summary>The place on the grid of a latitude and longitude in radians.</summary>
        public (double East, double North) From((double Latitude, double Longitude) at)
        {
            var (nu, rho, eta2) = Curvature(at.Latitude);
            var (sin, cos, tan2) = (Math.Sin(at.Latitude), Math.Cos(at.Latitude), Math.Pow(Math.Tan(at.Latitude), 2));
            var d = at.Longitude - Radians(Longitude);
            return (
                East + (nu * cos * d)
                    + (nu / 6 * Math.Pow(cos, 3) * ((nu / rho) - tan2) * Math.Pow(d, 3))
                    + (nu / 120 * Math.Pow(cos, 5) * (5 - (18 * tan2) + (tan2 * tan2) + (14 * eta2) - (58 * tan2 * eta2)) * Math.Pow(d, 5)),
                North + Arc(at.Latitude)
                    + (nu / 2 * sin * cos * Math.Pow(d, 2))
                    + (nu / 24 * sin * Math.Pow(cos, 3) * (5 - tan2 + (9 * eta2)) * Math.Pow(d, 4))
                    + (nu / 720 * sin * Math.Pow(cos, 5) * (61 - (58 * tan2) + (tan2 * tan2)) * Math.Pow(d, 6)));
        }

        /// <summary>Metres along the meridian from the true origin.</summary>
        private double Arc(double latitude)
        {
            var n = (Major - Minor) / (Major + Minor);
            var (less, more) = (latitude - Radians(Latitude), latitude + Radians(Latitude));
            var (n2, n3) = (n * n, n * n * n);
            return Minor * Scale * (((1 + n + (1.25 * n2) + (1.25 * n3)) * less)
                - (((3 * n) + (3 * n2) + (21.0 / 8 * n3)) * Math.Sin(less) * Math.Cos(more))
                + (((15.0 / 8 * n2) + (15.0 / 8 * n3)) * Math.Sin(2 * less) * Math.Cos(2 * more))
                - (35.0 / 24 * n3 * Math.Sin(3 * less) * Math.Cos(3 * more)));
        }

        private (double Nu, double Rho, double Eta2) Curvature(double latitude)
        {
            var w = 1 - (Squared * Math.Pow(Math.Sin(latitude), 2));
            var nu = Major * Scale / Math.Sqrt(w);
            var rho = Major * Scale * (1 - Squared) / Math.Pow(w, 1.5);
            return (nu, rho, (nu / rho) - 1);
        }
    }

    /// <summary>From one datum to another, on the ground.</summary>
    private sealed record Shift(double X, double Y, double Z, double SecondsX, double SecondsY, double SecondsZ, double Millionths)
    {
        public (double Latitude, double Longitude) Of((double Latitude, double Longitude) at, double major, double minor, double toMajor, double toMinor)
        {
            var squared = 1 - (minor * minor / (major * major));
            var nu = major / Math.Sqrt(1 - (squared * Math.Pow(Math.Sin(at.Latitude), 2)));
            var (x, y, z) = (nu * Math.Cos(at.Latitude) * Math.Cos(at.Longitude), nu * Math.Cos(at.Latitude) * Math.Sin(at.Longitude), nu * (1 - squared) * Math.Sin(at.Latitude));
            var (a, b, c) = (Radians(SecondsX / 3600), Radians(SecondsY / 3600), Radians(SecondsZ / 3600));
            var scale = 1 + (Millionths / 1e6);
            var (x2, y2, z2) = (X + (scale * x) - (c * y) + (b * z), Y + (c * x) + (scale * y) - (a * z), Z - (b * x) + (a * y) + (scale * z));
            var toSquared = 1 - (toMinor * toMinor / (toMajor * toMajor));
            var p = Math.Sqrt((x2 * x2) + (y2 * y2));
            var latitude = Math.Atan2(z2, p * (1 - toSquared));
            for (var times = 0; times < 10; times++)
            {
                var toNu = toMajor / Math.Sqrt(1 - (toSquared * Math.Pow(Math.Sin(latitude), 2)));
                latitude = Math.Atan2(z2 + (toSquared * toNu * Math.Sin(latitude)), p);
            }

            return (latitude, Math.Atan2(y2, x2));
        }
    }
}
