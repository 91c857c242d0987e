global using Belong.Domain.Facts;
global using Belong.Tests;
global using Xunit;
global using static Belong.Tests.AChild;
global using FactAttribute = Xunit.FactAttribute;
